package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.article.group.CopyText;
import io.leitmotif.intake.ArticleReader;
import io.leitmotif.intake.Reading;
import io.leitmotif.intake.Submission;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.text.DevelopmentSet;
import io.leitmotif.text.Format;
import io.leitmotif.vector.Embedding;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Groups of copies that were made by editing, and articles that are none: figures, and floors under them. */
@QuarkusTest
class CopiesQualityTest {

    private static final Path EXAMPLES = Path.of("models/topics/examples");
    private static final Instant DATE = Instant.parse("2026-03-01T00:00:00Z");
    private static final double LEAST_RAND_INDEX = 0.9;
    private static final int COPIES = 3;
    private static final int GROUPS = 50;

    @Inject
    ArticleReader reader;

    private final CopyRule rule = new CopyRule(Duration.ofDays(30));

    /** An article, and the name of the group that it is known to be in. */
    private record Known(CopyTraits traits, String group) {
    }

    /** What was found. */
    private record Outcome(double randIndex, List<String> falseMerges) {
    }

    private static List<String> examples() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    texts.add(json.readTree(line).get("text").asText());
                }
            }
        }
        return texts;
    }

    private CopyTraits stored(String text, Embedding embedding) {
        return rule.traits(new CopyText(UUID.randomUUID(), null, DATE, Sha256.of(text), text, embedding));
    }

    private Known read(String title, String text, String group) {
        Reading reading = reader.read(Submission.of(text, Format.TEXT, title));
        return new Known(stored(reading.clean().text(), reading.document().whole()), group);
    }

    private Outcome group(List<Known> all) {
        Map<CopyTraits, String> known = new HashMap<>();
        all.forEach(one -> known.put(one.traits(), one.group()));
        List<List<CopyTraits>> found = Components.of(all.stream().map(Known::traits).toList(), rule::copies);
        List<String> expected = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        List<String> falseMerges = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int place = i;
            found.get(i).forEach(traits -> {
                expected.add(known.get(traits));
                groups.add(place);
            });
            List<String> merged = found.get(i).stream().map(known::get).distinct().toList();
            if (merged.size() > 1) {
                falseMerges.add(String.join(" with ", merged));
            }
        }
        return new Outcome(RandIndex.adjusted(expected, groups), falseMerges);
    }

    /** Each text with copies of it. */
    private List<Known> edited(Map<String, String> texts, long seed) {
        Edits edits = new Edits(seed);
        List<Known> all = new ArrayList<>();
        List<Double> cosines = new ArrayList<>();
        texts.forEach((group, text) -> {
            Known original = read(null, text, group);
            all.add(original);
            for (int i = 0; i < COPIES; i++) {
                Known copy = read(null, edits.copy(text), group);
                cosines.add(copy.traits().article().embedding().dot(original.traits().article().embedding()));
                all.add(copy);
            }
        });
        double[] sorted = cosines.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "cosines of %d copies: least %.3f, 1 in 100 below %.3f, 1 in 10 below %.3f%n",
                sorted.length, sorted[0], sorted[sorted.length / 100], sorted[sorted.length / 10]);
        return all;
    }

    private void reachesTheFloor(String what, List<Known> all) {
        Outcome outcome = group(all);
        System.out.printf(Locale.ROOT, "copies of %s: adjusted Rand index %.3f, false merges %s%n", what, outcome.randIndex(),
                outcome.falseMerges());
        assertTrue(outcome.randIndex() >= LEAST_RAND_INDEX, what + " " + outcome.randIndex());
        assertEquals(List.of(), outcome.falseMerges(), what);
    }

    private static boolean longEnough(String text) {
        return text.length() >= (text.codePoints().filter(Character::isIdeographic).count() * 4 > text.length() ? 300 : 900);
    }

    @Test
    void copiesOfOwnTextsAreFound() throws IOException {
        List<String> longer = examples().stream().filter(CopiesQualityTest::longEnough).toList();
        Map<String, String> texts = new HashMap<>();
        IntStream.range(0, GROUPS).map(i -> i * longer.size() / GROUPS)
                .forEach(i -> texts.put("example " + i, longer.get(i)));
        reachesTheFloor("own texts", edited(texts, 11));
    }

    @Test
    void ownTextsThatAreDistinctStayApartByTheirLettersAlone() throws IOException {
        Embedding same = Embedding.of(new float[] {1, 0});
        List<CopyTraits> all = examples().stream().distinct().map(text -> stored(text, same)).toList();
        assertEquals(all.size(), Components.of(all, rule::copies).size());
    }

    @Test
    void realArticlesThatAreDistinctStayApartAndKnownCopiesAreFound() throws IOException {
        Map<String, JsonNode> articles = DevelopmentSet.articles();
        List<List<String>> pairs = DevelopmentSet.copies();
        List<Known> all = new ArrayList<>();
        for (List<String> group : Components.of(List.copyOf(articles.keySet()),
                (one, other) -> pairs.contains(List.of(one, other)))) {
            for (String id : group) {
                all.add(read(articles.get(id).get("title").asText(), articles.get(id).get("text").asText(), group.get(0)));
            }
        }
        Outcome outcome = group(all);
        System.out.printf(Locale.ROOT, "copies in dev.jsonl: adjusted Rand index %.3f, false merges %s%n", outcome.randIndex(),
                outcome.falseMerges());
        assertEquals(List.of(), outcome.falseMerges());
        assertEquals(1, outcome.randIndex());
    }

    @Test
    void copiesOfRealArticlesAreFound() throws IOException {
        Map<String, String> texts = new HashMap<>();
        Collection<JsonNode> articles = DevelopmentSet.articles().values();
        List<String> known = DevelopmentSet.copies().stream().flatMap(List::stream).toList();
        articles.stream().filter(article -> !known.contains(article.get("id").asText())).limit(GROUPS)
                .forEach(article -> texts.put(article.get("id").asText(), article.get("text").asText()));
        reachesTheFloor("real articles", edited(texts, 13));
    }
}
