package io.leitmotif.text.shingle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.language.SimplifiedScript;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What of a text is compared. */
class LettersTest {

    private final Letters letters = new Letters(new SimplifiedScript()::apply);

    @Test
    void bothScriptsOfChineseAreTheSame() {
        assertEquals(letters.of("人工智能的发展，让体验更好。"), letters.of("人工智能的發展，讓體驗更好。"));
    }

    @Test
    void widthCaseMarksAndSpacesDoNotCount() {
        assertEquals("ai2026新闻", letters.of("ＡＩ　2026：\n「新 闻」 ! "));
    }

    @Test
    void aLetterOfTwoUnitsStaysWhole() {
        assertEquals("𠮷野", letters.of("𠮷-野"));
    }

    @Test
    void aTextOfMarksHasNone() {
        assertEquals("", letters.of("……！？ 🎉"));
    }

    @Test
    void aTurkishMachineReadsTheSame() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertEquals("title", letters.of("TITLE"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
