package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.leitmotif.text.passage.Passage;

/** Whole articles. By default the files of {@code CleanFuzzTestInputs} alone; {@code -Pfuzz -Dtest=CleanFuzzTest#clean} looks for more. */
class CleanFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"---\\x0A", "title: ", "\\x0A\\x0A", "<p>", "</p>", "<!--", "<h1>", "&amp;", "&#x", "**", "](",
        "```\\x0A", "# ", "2024-08-17"})
    void clean(byte[] article) {
        String original = FuzzedText.of(article);
        for (Format format : Format.values()) {
            FuzzedText.refusing(() -> {
                CleanText clean = TextCleaner.clean(original, format, null, null, 20);
                FuzzedText.assertTraced(clean.traced(), original);
                for (Passage passage : clean.passages()) {
                    assertTrue(passage.end() <= original.length());
                }
                assertFalse(clean.summary().isBlank());
            });
        }
    }

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"zh", "zh-Hant", "en_US", "-x-", "\\x09"})
    void titleAndTag(byte[] both) {
        String[] parts = FuzzedText.of(both).split("\n", 2);
        String title = parts[parts.length - 1];
        FuzzedText.refusing(() -> TextCleaner.clean("A text to read.\nAnd more.", Format.TEXT, title, parts[0], 200));
    }

    @FuzzTest(maxDuration = "60s")
    void summary(byte[] text) {
        String clean = FuzzedText.of(text).strip();
        if (!clean.isEmpty()) {
            assertFalse(Summary.of(clean).isBlank());
        }
    }
}
