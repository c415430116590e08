package io.leitmotif.language;

import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.Input;
import io.leitmotif.encoder.Routing;
import io.leitmotif.encoder.TestEncoders;
import io.leitmotif.language.ParallelSets.Labelled;
import io.leitmotif.language.ParallelSets.Pairs;
import io.leitmotif.model.Polyglot;
import io.leitmotif.vector.Embedding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a polyglot encoder sends sentences of which nobody says the language, and what it costs that some go to another
 * language's route: their translations are looked for from the route they take, and from their own.
 */
public final class RoutingReport {

    private final Polyglot polyglot = Polyglot.read("models/polyglot");
    private final Routing routing = new Routing(polyglot);
    private final Map<String, Places> members = new HashMap<>();

    private RoutingReport() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        if (!ParallelSets.present()) {
            System.out.println("There are no published sets in " + ParallelSets.FOLDER);
            return;
        }
        RoutingReport report = new RoutingReport();
        report.polyglot.routes().stream().map(Polyglot.Route::model).distinct().forEach(model -> report.members.put(model,
                new Places(TestEncoders.loaded("leitmotif.encoder.model", model))));
        try {
            report.sentences();
            report.pairs();
        } finally {
            report.members.values().forEach(places -> places.encoder().close());
        }
    }

    private void sentences() throws IOException {
        for (Tongue tongue : Tongue.ALL) {
            List<String> texts = new ArrayList<>();
            for (String part : List.of("train", "dev", "test")) {
                ParallelSets.sib200(tongue.sib(), part).stream().map(Labelled::text).forEach(texts::add);
            }
            List<String> beginnings = texts.stream().map(text -> text.substring(0, Math.min(30, text.length()))).toList();
            System.out.printf("SIB-200 %s %s; of their first 30 characters %s%n", tongue.sib(), counted(routes(texts)),
                    counted(routes(beginnings)));
        }
    }

    private void pairs() throws IOException {
        for (Tongue tongue : Tongue.ALL) {
            if (tongue.tatoeba() != null) {
                Pairs pairs = ParallelSets.tatoeba(tongue.tatoeba());
                List<String> taken = routes(pairs.sources());
                List<String> takenInEnglish = routes(pairs.targets());
                List<Embedding> english = placed(pairs.targets(), takenInEnglish);
                List<Embedding> bySome = placed(pairs.sources(), taken);
                System.out.printf("Tatoeba %s %s; its English %s; P@1 %s%n", tongue.tatoeba(), counted(taken),
                        counted(takenInEnglish), Retrieval.of(bySome, english));
                if (polyglot.routes().stream().anyMatch(route -> route.language().equals(tongue.tag()))) {
                    told(tongue, pairs, taken, bySome, english);
                }
            }
        }
    }

    private void told(Tongue tongue, Pairs pairs, List<String> taken, List<Embedding> bySome, List<Embedding> english) {
        List<Integer> astray = IntStream.range(0, taken.size()).filter(i -> !taken.get(i).equals(tongue.tag())).boxed().toList();
        if (astray.isEmpty()) {
            return;
        }
        List<Embedding> byOwn = placed(pairs.sources(), taken.stream().map(route -> tongue.tag()).toList());
        List<Embedding> englishByOwn = placed(pairs.targets(), taken.stream().map(route -> "en").toList());
        System.out.printf(Locale.ROOT, "  told the language: P@1 %s; the %d astray: %.3f from where they went, %.3f from their own route%n",
                Retrieval.of(byOwn, englishByOwn), astray.size(), Retrieval.hits(Retrieval.nearest(bySome, english), astray),
                Retrieval.hits(Retrieval.nearest(byOwn, english), astray));
    }

    private List<String> routes(List<String> texts) {
        return texts.stream().map(text -> routing.language(new Input(text, null))).toList();
    }

    /** Embeds each text by the route of a language. */
    private List<Embedding> placed(List<String> texts, List<String> languages) {
        Map<String, List<Embedding>> byModel = new HashMap<>();
        List<Embedding> placed = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String language = languages.get(i);
            Polyglot.Route route = polyglot.routes().stream().filter(any -> any.language().equals(language)).findFirst().orElseThrow();
            Embedding own = byModel.computeIfAbsent(route.model(), model -> members.get(model).sentences(texts)).get(i);
            placed.add(route.map() == null ? own : route.map().apply(own));
        }
        return placed;
    }

    private static String counted(List<String> routes) {
        Map<String, Long> counts = new TreeMap<>(routes.stream().collect(Collectors.groupingBy(route -> route, Collectors.counting())));
        return counts.toString();
    }
}
