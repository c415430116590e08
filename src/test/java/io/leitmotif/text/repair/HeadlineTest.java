package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final String BODY = "\n这是正文的第一句话，说得比较长一些。这是第二句话，也不短。";

    @Test
    void aShortFirstLineIsTheTitleAndLeavesTheText() {
        Headline headline = Headline.of(null, TracedText.of("新馆今天开放" + BODY));
        assertEquals("新馆今天开放", headline.title());
        assertEquals(BODY.strip(), headline.text().toString());
    }

    @Test
    void aFirstLineThatIsASentenceIsNot() {
        assertNull(Headline.of(null, TracedText.of("新馆今天开放。" + BODY)).title());
    }

    @Test
    void aGivenTitleIsTakenOutOfTheTopWhateverItsPunctuation() {
        assertEquals("正文", Headline.of("新馆，今天开放！", TracedText.of("新馆 今天开放\n正文")).text().toString());
    }

    @Test
    void aScanHasNoTitleInItsFirstLine() {
        assertNull(Headline.ofScan(null, TracedText.of("新馆今天开放" + BODY)).title());
    }

    @Test
    void anEmptyFirstLineIsNoTitle() {
        assertNull(Headline.of(null, TracedText.of("\n" + BODY)).title());
    }
}
