package io.leitmotif.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.TestEncoders;
import io.leitmotif.language.ParallelSets.DocumentPair;
import io.leitmotif.language.ParallelSets.Labelled;
import io.leitmotif.language.ParallelSets.Pairs;
import io.leitmotif.text.DevelopmentSet;
import io.leitmotif.topic.head.SoftmaxRegression;
import io.leitmotif.vector.Embedding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Published sets in many languages through one encoder after another: prints a table of each. */
public final class LanguageReport {

    private static final double[] STRENGTHS = {1, 3, 5, 10, 20};

    private final Places places;

    private LanguageReport(Encoder encoder) {
        this.places = new Places(encoder);
    }

    /** @param models as {@code leitmotif.encoder.model} names them; none for the bundled ones */
    public static void main(String[] models) throws IOException {
        if (!ParallelSets.present()) {
            System.out.println("There are no published sets in " + ParallelSets.FOLDER);
            return;
        }
        List<String> all = models.length > 0 ? List.of(models)
                : List.of(TestEncoders.CHINESE, "models/all-MiniLM-L6-v2", "models/polyglot");
        for (String model : all) {
            try (Encoder encoder = TestEncoders.loaded("leitmotif.encoder.model", model)) {
                System.out.printf("%n%s, %s%n", model, encoder.identity());
                LanguageReport report = new LanguageReport(encoder);
                report.topics();
                report.sentences();
                report.documents();
                report.related();
            }
        }
    }

    /** A head that was taught in Chinese, one in English and one in the language itself, on 204 sentences. */
    private void topics() throws IOException {
        Map<String, SoftmaxRegression> heads = new LinkedHashMap<>();
        List<Labelled> chinese = ParallelSets.sib200("zho_Hans", "train");
        double strength = SoftmaxRegression.strength(embedded(chinese), labels(chinese), STRENGTHS);
        for (Tongue tongue : Tongue.ALL) {
            List<Labelled> train = ParallelSets.sib200(tongue.sib(), "train");
            heads.put(tongue.sib(), SoftmaxRegression.fit(embedded(train), labels(train), strength));
        }
        System.out.printf(Locale.ROOT, "SIB-200 accuracy  zh->x  en->x  x->x, strength %.0f%n", strength);
        for (Tongue tongue : Tongue.ALL) {
            List<Labelled> test = ParallelSets.sib200(tongue.sib(), "test");
            List<Embedding> sentences = embedded(test);
            System.out.printf(Locale.ROOT, "%-17s %.3f  %.3f  %.3f%n", tongue.sib(),
                    heads.get("zho_Hans").accuracy(sentences, labels(test)),
                    heads.get("eng_Latn").accuracy(sentences, labels(test)),
                    heads.get(tongue.sib()).accuracy(sentences, labels(test)));
        }
    }

    /** Tatoeba with English; and the test sentences of SIB-200 with Chinese, of which there are 204. */
    private void sentences() throws IOException {
        System.out.println("P@1 of sentences  Tatoeba x->en en->x  SIB-200 x->zh zh->x");
        List<Embedding> chinese = embedded(ParallelSets.sib200("zho_Hans", "test"));
        for (Tongue tongue : Tongue.ALL) {
            String tatoeba = "-";
            if (tongue.tatoeba() != null) {
                Pairs pairs = ParallelSets.tatoeba(tongue.tatoeba());
                tatoeba = Retrieval.of(places.sentences(pairs.sources()), places.sentences(pairs.targets())).toString();
            }
            System.out.printf("%-17s %-20s %s%n", tongue.sib(), tatoeba,
                    Retrieval.of(embedded(ParallelSets.sib200(tongue.sib(), "test")), chinese));
        }
    }

    /** Documents among all of their pair of languages, as the service places them. */
    private void documents() throws IOException {
        System.out.println("P@1 of documents  kind  number  there back");
        for (String languages : List.of("en-zh", "ja-en", "de-fr")) {
            List<DocumentPair> pairs = ParallelSets.documents(languages);
            List<Embedding> sources = places.documents(pairs.stream().map(DocumentPair::source).toList());
            List<Embedding> targets = places.documents(pairs.stream().map(DocumentPair::target).toList());
            List<Integer> there = Retrieval.nearest(sources, targets);
            List<Integer> back = Retrieval.nearest(targets, sources);
            Map<String, Predicate<DocumentPair>> kinds = new LinkedHashMap<>();
            kinds.put("all", pair -> true);
            for (DocumentPair.Kind kind : DocumentPair.Kind.values()) {
                kinds.put(kind.name().toLowerCase(Locale.ROOT), pair -> pair.kind() == kind);
            }
            kinds.put("news and posts", DocumentPair::written);
            kinds.forEach((kind, asked) -> {
                List<Integer> chosen = IntStream.range(0, pairs.size()).filter(i -> asked.test(pairs.get(i))).boxed().toList();
                if (!chosen.isEmpty()) {
                    System.out.printf(Locale.ROOT, "%s %-14s %3d %.3f %.3f%n", languages, kind, chosen.size(),
                            Retrieval.hits(there, chosen), Retrieval.hits(back, chosen));
                }
            });
        }
    }

    /** Articles of the development set and those in another language on the same matter: the best rank of any. */
    private void related() throws IOException {
        Map<String, Embedding> articles = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> article : DevelopmentSet.articles().entrySet()) {
            articles.put(article.getKey(), places.document(article.getValue().get("text").asText(),
                    article.getValue().get("title").asText()));
        }
        for (boolean across : List.of(false, true)) {
            List<Double> reciprocals = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("../shared/eval/dev_related.jsonl"))) {
                JsonNode query = new ObjectMapper().readTree(line);
                if (query.get("cross_lingual").asBoolean() == across && query.get("strength").asText().equals("strong")) {
                    reciprocals.add(reciprocalRank(articles, query));
                }
            }
            System.out.printf(Locale.ROOT, "related articles, strong, %s: MRR@10 %.3f of %d%n",
                    across ? "across languages" : "in one language",
                    reciprocals.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), reciprocals.size());
        }
    }

    private static double reciprocalRank(Map<String, Embedding> articles, JsonNode query) {
        String id = query.get("query_id").asText();
        Embedding place = articles.get(id);
        double best = -1;
        for (JsonNode relevant : query.get("relevant_ids")) {
            best = Math.max(best, place.dot(articles.get(relevant.asText())));
        }
        double found = best;
        long closer = articles.entrySet().stream().filter(other -> !other.getKey().equals(id))
                .filter(other -> other.getValue().dot(place) > found + 1e-6).count();
        return closer < 10 ? 1.0 / (closer + 1) : 0;
    }

    private List<Embedding> embedded(List<Labelled> sentences) {
        return places.sentences(sentences.stream().map(Labelled::text).toList());
    }

    private static List<String> labels(List<Labelled> sentences) {
        return sentences.stream().map(Labelled::label).toList();
    }
}
