package io.leitmotif.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a text is warned of, and in which words. */
class WarningsTest {

    private static final Set<String> COVERED = new TreeSet<>(Set.of("zh", "en", "pt-BR"));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant", "en", "en-GB", "pt-BR", "und", "und-Cyrl"})
    void aLanguageThatIsCoveredOrUnknownIsNoMatter(String language) {
        assertEquals(List.of(), Warnings.of(0.0, language, COVERED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "pt", "pt-PT", "enm", "zha"})
    void anotherLanguageIsToldWithThoseThatAreCovered(String language) {
        assertEquals(List.of(new Warning(Warning.Kind.LANGUAGE_NOT_COVERED,
                "The text is in " + language + "; the encoder was made for en, pt-BR, zh.")),
                Warnings.of(0.0, language, COVERED));
    }

    @Test
    void anEncoderThatSaysNoLanguagesCoversAll() {
        assertEquals(List.of(), Warnings.of(0.0, "ko", Set.of()));
    }

    @Test
    void aQuarterOfTheTokensUnknownIsTooMuch() {
        assertEquals(List.of(), Warnings.of(0.2499, "zh-Hans", COVERED));
        assertEquals(List.of(new Warning(Warning.Kind.UNREAD_TOKENS,
                "25 % of the text's tokens are unknown to the encoder: what they say is not read.")),
                Warnings.of(0.25, "zh-Hans", COVERED));
    }

    @Test
    void nobodyKnowsTheShareOfAnArticleOfBefore() {
        assertEquals(List.of(), Warnings.of(null, "zh-Hans", COVERED));
        assertEquals(List.of(Warning.Kind.LANGUAGE_NOT_COVERED),
                Warnings.of(null, "ko", COVERED).stream().map(Warning::kind).toList());
    }
}
