package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void wholeSentencesAreTakenWhileTheyFit() {
        String sentence = "一".repeat(79) + "。";
        assertEquals(sentence + sentence, Summary.of(sentence + sentence + sentence));
    }

    @Test
    void aFirstSentenceThatIsTooLongIsCutAtAClause() {
        assertEquals("一".repeat(149) + "…", Summary.of("一".repeat(149) + "，" + "二".repeat(100) + "。"));
    }

    @Test
    void latinTextGetsThreeHundredCharacters() {
        String sentence = "A" + "a".repeat(147) + ". ";
        assertEquals((sentence + sentence).strip(), Summary.of(sentence + sentence + sentence + "End."));
    }

    @Test
    void aShortTextIsItsOwnSummary() {
        assertEquals("第一段。 第二段", Summary.of("第一段。\n第二段"));
    }
}
