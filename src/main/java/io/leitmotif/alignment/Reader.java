package io.leitmotif.alignment;

import io.leitmotif.encoder.Encoded;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.EncoderConfig;
import io.leitmotif.encoder.Input;
import io.leitmotif.encoder.Role;
import io.leitmotif.model.Polyglot;
import io.leitmotif.text.language.Language;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Places texts whose language is known, so that what a text looks like does not send it to another model. */
final class Reader {

    /** Texts in one call: far from the encoder's deadline, and enough for full passes. */
    private static final int CALL = 64;

    private final Function<String, EncoderConfig> settings;

    /** @param settings of an encoder by the name of its model */
    Reader(Function<String, EncoderConfig> settings) {
        this.settings = settings;
    }

    /** By one model, in its space. */
    List<Embedding> read(List<String> texts, String model) {
        try (Encoder encoder = new Encoder(settings.apply(model))) {
            encoder.load();
            List<Embedding> embeddings = new ArrayList<>();
            for (int from = 0; from < texts.size(); from += CALL) {
                List<Input> some = texts.subList(from, Math.min(from + CALL, texts.size())).stream()
                        .map(text -> new Input(text, null)).toList();
                embeddings.addAll(encoder.encode(some, Role.PASSAGE).stream().map(Encoded::embedding).toList());
            }
            return embeddings;
        }
    }

    /** By a route, in the hub's space. */
    List<Embedding> place(List<String> texts, Polyglot.Route route) {
        List<Embedding> embeddings = read(texts, route.model());
        return route.map() == null ? embeddings : embeddings.stream().map(route.map()::apply).toList();
    }

    /** By the routes there are: the language's own or that of all its kinds, else each text's script's, else the hub's. */
    List<Embedding> place(List<String> texts, String language, List<Polyglot.Route> routes) {
        Optional<Polyglot.Route> own = routes.stream().filter(route -> (language + "-").startsWith(route.language() + "-"))
                .max(Comparator.comparing(route -> route.language().length()));
        Map<Polyglot.Route, List<String>> byRoute = new LinkedHashMap<>();
        for (String text : texts) {
            byRoute.computeIfAbsent(own.orElseGet(() -> byScript(text, routes)), any -> new ArrayList<>()).add(text);
        }
        Map<String, Embedding> byText = new HashMap<>();
        byRoute.forEach((route, some) -> {
            List<Embedding> embeddings = place(some, route);
            for (int i = 0; i < some.size(); i++) {
                byText.put(some.get(i), embeddings.get(i));
            }
        });
        return texts.stream().map(byText::get).toList();
    }

    private static Polyglot.Route byScript(String text, List<Polyglot.Route> routes) {
        Character.UnicodeScript script = Language.script(text);
        return routes.stream().filter(route -> route.script() != null && Character.UnicodeScript.forName(route.script()) == script)
                .findFirst().orElse(routes.get(0));
    }
}
