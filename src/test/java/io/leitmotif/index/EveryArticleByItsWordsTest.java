package io.leitmotif.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Transliterator;
import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.index.word.Highlight;
import io.leitmotif.index.word.WordClause;
import io.leitmotif.index.word.WordHighlighter;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.vector.Embedding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fifth text of the bundled examples is found by words that it has, in either script, and shows them. */
class EveryArticleByItsWordsTest {

    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,4}|(?<![\\p{L}\\p{N}'’])[\\p{IsLatin}]{2,}(?![\\p{L}\\p{N}'’])|\\p{IsHangul}{2,}|\\p{IsKatakana}{2,}");
    private static final int WORDS_A_TEXT = 5;

    @TempDir
    private static Path directory;
    private static ArticleIndex index;
    private static WordIndex words;
    private static final List<WholeArticle> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void fill() throws IOException {
        index = new ArticleIndex(new IndexConfig() {
            @Override
            public Backend backend() {
                return Backend.LUCENE;
            }

            @Override
            public Path directory() {
                return directory.resolve("index");
            }
        }, 4, "e");
        words = new WordIndex(index);
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("models/topics/examples"))) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        for (int i = 0; i < lines.size(); i += 5) {
            JsonNode example = json.readTree(lines.get(i));
            ARTICLES.add(IndexedArticles.of(new UUID(0, i), Metadata.of(null, example.get("language").asText()),
                    example.get("text").asText(), Embedding.of(new float[] {1, 0, 0, 0})));
        }
        index.put(ARTICLES);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> some(WholeArticle article, Random random) {
        List<String> all = WORDS.matcher(article.text()).results().map(MatchResult::group).toList();
        List<String> some = new ArrayList<>();
        for (int i = 0; i < WORDS_A_TEXT && !all.isEmpty(); i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static WordQuery asked(String word) {
        return new WordQuery(List.of(new WordClause(word, false, false, false)));
    }

    private static boolean found(WholeArticle article, String word) {
        return words.find(asked(word), ArticleFilter.ALL, ARTICLES.size()).best().stream()
                .anyMatch(hit -> hit.id().equals(article.id()));
    }

    @Test
    void wordsOfATextFindIt() {
        Random random = new Random(6);
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (WholeArticle article : ARTICLES) {
            for (String word : some(article, random)) {
                asked++;
                if (!found(article, word)) {
                    missed.add(word);
                }
            }
        }
        System.out.printf("%d texts, %d words, missed %s%n", ARTICLES.size(), asked, missed);
        assertEquals(List.of(), missed);
    }

    @Test
    void theOtherScriptFindsItToo() {
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        Random random = new Random(7);
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (WholeArticle article : ARTICLES) {
            if (article.article().metadata().language().equals("zh-Hans")) {
                for (String word : some(article, random)) {
                    String other = traditional.transliterate(word);
                    asked += other.equals(word) ? 0 : 1;
                    if (!found(article, other)) {
                        missed.add(word + "=" + other);
                    }
                }
            }
        }
        System.out.printf("%d words in traditional signs, missed %s%n", asked, missed);
        assertTrue(missed.size() <= asked / 100, missed.toString());
    }

    @Test
    void whatIsFoundIsShown() {
        Random random = new Random(8);
        for (WholeArticle article : ARTICLES) {
            for (String word : some(article, random)) {
                List<Highlight> shown = WordHighlighter.of(asked(word), null, article.text(),
                        article.article().metadata().language());
                assertTrue(shown.stream().flatMap(piece -> piece.matches().stream())
                        .map(match -> article.text().substring(match.start(), match.end()).toLowerCase(Locale.ROOT))
                        .anyMatch(match -> match.contains(word.toLowerCase(Locale.ROOT))), word + " " + shown);
            }
        }
    }
}
