package io.leitmotif.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.Role;
import io.leitmotif.index.ArticleIndex;
import io.leitmotif.index.IndexedArticles;
import io.leitmotif.index.Neighbour;
import io.leitmotif.index.RankedArticle;
import io.leitmotif.index.WordIndex;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.vector.Embedding;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One text is looked for among 300 of the bundled examples: what both lists together find against each of them. */
@QuarkusTest
class HybridQualityTest {

    private static final int TEXTS = 300;
    private static final int LIST = 200;
    private static final double LOSS = 0.01;
    /** A text with another form of the word that is nearer in meaning goes first: homes and home. */
    private static final double LOSS_TO_OTHER_FORMS = 0.04;
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{4}|[\\p{IsLatin}]{4,}|\\p{IsHangul}{2,}|\\p{IsKatakana}{3,}");
    private static final Pattern OPERATORS = Pattern.compile("[\"“”„＂]|(?<=^|\\s)-");

    @Inject
    Encoder encoder;
    @Inject
    ArticleIndex index;
    @Inject
    WordIndex words;

    private final ArticleFilter filter = new ArticleFilter(null, null, "source " + UUID.randomUUID(), null, null);

    private record Sought(UUID id, String rare, String half, String last) {
    }

    @Test
    void hybridLosesAgainstNeither() throws IOException {
        List<String> texts = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        for (JsonNode example : examples()) {
            texts.add(example.get("text").asText());
            languages.add(example.get("language").asText());
        }
        List<Sought> sought = new ArrayList<>();
        List<String> known = new ArrayList<>();
        Random random = new Random(9);
        for (int i = 0; i < texts.size(); i++) {
            List<String> sentences = sentences(texts.get(i));
            String last = sentences.get(sentences.size() - 1);
            String rest = texts.get(i).substring(0, texts.get(i).length() - last.length());
            String first = sentences.get(0);
            String self = texts.get(i);
            List<String> rare = WORDS.matcher(rest).results().map(MatchResult::group).filter(word ->
                    texts.stream().noneMatch(other -> !other.equals(self)
                            && other.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))).toList();
            known.add(rest);
            sought.add(new Sought(new UUID(6, i), rare.isEmpty() ? null : rare.get(random.nextInt(rare.size())),
                    first.substring(0, first.offsetByCodePoints(0, first.codePointCount(0, first.length()) / 2)), last));
        }
        List<Embedding> places = encoder.embed(known);
        List<WholeArticle> articles = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            articles.add(IndexedArticles.of(sought.get(i).id(), new Metadata(null, null, filter.source(), Instant.EPOCH,
                    null, List.of(), languages.get(i)), known.get(i), places.get(i)));
        }
        index.put(articles);
        try {
            List<Sought> rare = sought.stream().filter(text -> text.rare() != null).toList();
            compare("a word of no other text", rare, Sought::rare, LOSS_TO_OTHER_FORMS);
            compare("one that no other has in another form", rare.stream().filter(text ->
                    words.find(WordQueryParser.parse(text.rare()), filter, LIST).best().size() == 1).toList(),
                    Sought::rare, LOSS);
            compare("half of the first sentence", sought, Sought::half, LOSS);
            compare("the last sentence, not indexed", sought, Sought::last, LOSS);
        } finally {
            articles.forEach(article -> index.remove(article.id()));
        }
    }

    private interface Asked {
        String of(Sought text);
    }

    private void compare(String kind, List<Sought> sought, Asked asked, double loss) {
        double byWords = 0;
        double byMeaning = 0;
        double byBoth = 0;
        for (Sought text : sought) {
            WordQuery query = WordQueryParser.parse(OPERATORS.matcher(asked.of(text)).replaceAll(" ").strip());
            List<RankedArticle> found = words.find(query, filter, LIST).best();
            List<Neighbour> near = words.nearest(encoder.embed(List.of(query.subject()), Role.QUERY).get(0),
                    query.conditions(), filter, LIST);
            byWords += reciprocal(found.stream().map(RankedArticle::id).toList(), text.id());
            byMeaning += reciprocal(near.stream().map(Neighbour::id).toList(), text.id());
            byBoth += reciprocal(HybridRanking.fuse(found, near).stream().map(RankedArticle::id).toList(), text.id());
        }
        int queries = sought.size();
        System.out.printf(Locale.ROOT, "%s: %d queries, MRR@10 words %.3f, meaning %.3f, hybrid %.3f%n", kind, queries,
                byWords / queries, byMeaning / queries, byBoth / queries);
        assertTrue(byBoth / queries >= Math.max(byWords, byMeaning) / queries - loss, kind);
    }

    private static double reciprocal(List<UUID> ranked, UUID id) {
        int place = ranked.indexOf(id) + 1;
        return place >= 1 && place <= 10 ? 1.0 / place : 0;
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end));
        }
        return sentences;
    }

    /** Those of three sentences or more and at most 800 units, evenly over all. */
    private static List<JsonNode> examples() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("models/topics/examples"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode example = json.readTree(line);
                    String text = example.get("text").asText();
                    String last = sentences(text).get(sentences(text).size() - 1);
                    if (sentences(text).size() >= 3 && text.length() <= 800 && last.length() >= 10) {
                        all.add(example);
                    }
                }
            }
        }
        List<JsonNode> some = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            some.add(all.get(i * all.size() / TEXTS));
        }
        return some;
    }
}
