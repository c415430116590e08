package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.text.trace.Glyph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Articles broken by script are cleaned to what the whole ones are cleaned to: a table, and floors under it. */
class NoisyTextTest {

    private static final Map<String, Double> FLOORS = Map.of("html", 0.999, "pinyin", 0.99, "ocr", 0.98);

    private static final Pattern READING = Pattern.compile(
            "(?U)[\\u3400-\\u9FFF]\\(\\p{IsLatin}{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]\\p{IsLatin}{0,6}\\)");

    @Test
    void brokenArticlesAreCleanedToWhatTheyWere() throws IOException {
        Map<String, Double> means = DevelopmentSet.noisy().stream().collect(Collectors.groupingBy(
                DevelopmentSet.Noisy::noise, TreeMap::new, Collectors.averagingDouble(
                        noisy -> Likeness.of(clean(noisy.article()), clean(noisy.base())))));
        means.forEach((noise, f1) -> System.out.printf(Locale.ROOT, "character F1 of dev_noisy, %-6s %.4f%n", noise, f1));
        assertAll(FLOORS.entrySet().stream().map(floor -> () -> assertTrue(means.get(floor.getKey()) >= floor.getValue(),
                floor + " is the floor, " + means.get(floor.getKey()) + " was reached")));
    }

    /** Cleaning twice is cleaning once, and plain text loses nothing but its title, credits and what it says twice. */
    @Test
    void whatWasNeverBrokenStaysWhole() throws IOException {
        List<String> harmed = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        for (JsonNode article : DevelopmentSet.articles().values()) {
            String text = article.get("text").asText();
            String title = article.get("title").asText();
            CleanText clean = TextCleaner.clean(text, Format.AUTO, title, null, 160);
            String again = TextCleaner.clean(clean.text(), Format.TEXT, title, null, 160).text();
            if (Likeness.of(again, clean.text()) < 0.995) {
                harmed.add(article.get("id").asText() + " " + Likeness.of(again, clean.text()));
            }
            if (clean.format() == Format.TEXT && !text.startsWith("---")) {
                kept.add(Likeness.of(clean.text(), withoutTitle(text, title)));
            }
        }
        double mean = kept.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        System.out.printf(Locale.ROOT, "character F1 of %d plain articles against themselves: %.5f%n", kept.size(), mean);
        assertEquals(List.of(), harmed);
        assertTrue(mean >= 0.999, "plain articles: " + mean);
    }

    @Test
    void noReadingIsLeft() throws IOException {
        for (DevelopmentSet.Noisy noisy : DevelopmentSet.noisy()) {
            Matcher left = READING.matcher(clean(noisy.article()));
            assertFalse(left.find(), () -> noisy.article().get("id").asText() + ": " + left.group());
        }
    }

    @Test
    void theMeasureIsTheLongestCommonSubsequence() {
        assertEquals(1, Likeness.of("一 二三", "一二\n三"), 1e-9);
        assertEquals(2 * 2.0 / (3 + 2), Likeness.of("abc", "ac"), 1e-9);
        assertEquals(0, Likeness.of("abc", "xyz"), 1e-9);
    }

    private static String withoutTitle(String text, String title) {
        return text.lines().filter(line -> !Glyph.key(line).equals(Glyph.key(title))).collect(Collectors.joining("\n"));
    }

    private static String clean(JsonNode article) {
        return TextCleaner.clean(article.get("text").asText(), Format.AUTO, article.get("title").asText(), null, 160).text();
    }
}
