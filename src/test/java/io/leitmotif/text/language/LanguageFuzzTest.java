package io.leitmotif.text.language;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.leitmotif.text.FuzzedText;

/** Any text under any tag. */
class LanguageFuzzTest {

    /** The tag to the first line feed, then the text. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"zh_TW\\x0A", "en-US\\x0A", "-x-", "-u-", "Hant", "i-klingon\\x0A"})
    void of(byte[] input) {
        String[] parts = FuzzedText.of(input).split("\n", 2);
        String text = parts[parts.length - 1];
        assertFalse(Language.of(text, null, parts[0]).isBlank());
        FuzzedText.refusing(() -> Language.of(text, parts[0], null));
    }
}
