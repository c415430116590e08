package io.leitmotif.text.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end : Sentences.ends(text)) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }

    @Test
    void aClosingQuoteStaysWithItsSentence() {
        assertEquals(List.of("他说：“好。”", "走了。"), split("他说：“好。”走了。"));
    }

    @Test
    void aStraightQuoteClosesOnlyWhatItOpened() {
        assertEquals(List.of("\"好。\"", "他说。", "\"走。\""), split("\"好。\"他说。\"走。\""));
    }

    @Test
    void marksInARowAreOneEnd() {
        assertEquals(List.of("真的？！", "嗯……", "好。"), split("真的？！嗯……好。"));
    }

    @Test
    void latinSentencesEndByTheStandard() {
        assertEquals(List.of("It was 3.5 metres. ", "He left."), split("It was 3.5 metres. He left."));
    }

    @Test
    void aLineFeedEndsASentence() {
        assertEquals(List.of("标题\n", "正文。"), split("标题\n正文。"));
    }
}
