package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Articles broken by script are cleaned to what the whole ones are cleaned to: a table, and floors under it. */
class NoisyTextTest {

    private static final Map<String, Double> FLOORS = Map.of("html", 0.99, "pinyin", 0.99, "ocr", 0.96);

    @Test
    void brokenArticlesAreCleanedToWhatTheyWere() throws IOException {
        Map<String, Double> means = DevelopmentSet.noisy().stream().collect(Collectors.groupingBy(
                DevelopmentSet.Noisy::noise, TreeMap::new, Collectors.averagingDouble(
                        noisy -> f1(clean(noisy.article()), clean(noisy.base())))));
        means.forEach((noise, f1) -> System.out.printf(Locale.ROOT, "character F1 of dev_noisy, %-6s %.4f%n", noise, f1));
        assertAll(FLOORS.entrySet().stream().map(floor -> () -> assertTrue(means.get(floor.getKey()) >= floor.getValue(),
                floor + " is the floor, " + means.get(floor.getKey()) + " was reached")));
    }

    @Test
    void languagesOfWholeArticlesAreRight() throws IOException {
        List<JsonNode> articles = List.copyOf(DevelopmentSet.articles().values());
        List<String> wrong = articles.stream().filter(article -> !language(article).equals(article.get("lang").asText()))
                .map(article -> article.get("id").asText() + " " + language(article)).toList();
        System.out.printf(Locale.ROOT, "language of dev: %d of %d right%n", articles.size() - wrong.size(), articles.size());
        assertTrue(wrong.size() <= 0.02 * articles.size(), wrong::toString);
    }

    @Test
    void theMeasureIsTheLongestCommonSubsequence() {
        assertEquals(1, f1("一 二三", "一二\n三"), 1e-9);
        assertEquals(2 * 2.0 / (3 + 2), f1("abc", "ac"), 1e-9);
        assertEquals(0, f1("abc", "xyz"), 1e-9);
    }

    private static String language(JsonNode article) {
        return TextCleaner.clean(article.get("text").asText(), Format.AUTO, null, null, 160).language();
    }

    private static String clean(JsonNode article) {
        return TextCleaner.clean(article.get("text").asText(), Format.AUTO, article.get("title").asText(), null, 160).text();
    }

    /** Of the characters but white space: twice the longest common subsequence over both lengths. */
    private static double f1(String one, String other) {
        char[] a = one.replaceAll("\\s", "").toCharArray();
        char[] b = other.replaceAll("\\s", "").toCharArray();
        int[] row = new int[b.length + 1];
        for (char unit : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = unit == b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[b.length] / (a.length + b.length);
    }
}
