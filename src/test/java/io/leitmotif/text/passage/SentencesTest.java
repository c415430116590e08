package io.leitmotif.text.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertEquals(List.of("\"好。\"他说。", "\"走。\""), split("\"好。\"他说。\"走。\""));
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

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "“好。”他說。|“走吧！”她說完就走了。", "「他說：『走。』我就走。」他說。|好。", "“你好！”|“你好！”", "「はい。」と言った。|次の文。",
        "他說：“走！真的要走？”|然後走了。", "今天（星期一。）我們走。|好。", "《走吧！》這本書好看。|好。", "他说：“走！！！”|——然后。",
        "圓周率是3.14。|3.5米高。", "蘋果發布U.S. 版本。|參見 www.a.example/b?c=d。|好。", "一、標題。|二、標題。|1.標題。|2.標題。",
        "现在就去吧!|好.|结束.", "這是 App 2.0 的 test version. |好。",
        "The U.S. economy grew 3.5 percent. |Dr. Smith said so. |Mr. J. R. Jones agreed, e.g. today. |He left.",
        "“Stop!” he said. |\"Go!\" |She went.", "Visit https://a.example/b.c?d=e now! |OK.", "2.1 Second heading. |It goes on. |3. Third.",
        "1. First heading\n|2. Second heading", "Der 3. Oktober ist z. B. ein Feiertag. |Am 5. Mai auch.", "Yes... but no. |Wait…what? |OK"})
    void sentencesEndWhereAReaderEndsThem(String sentences) {
        assertEquals(List.of(sentences.split("\\|")), split(sentences.replace("|", "")));
    }

    @Test
    void aLongQuoteIsTakenApart() {
        String half = "一".repeat(40) + "。";
        assertEquals(List.of("“" + half, half + "”"), split("“" + half + half + "”"));
    }

    @Test
    void aQuoteThatNeverEndsHoldsNothing() {
        assertEquals(List.of("“好。", "走。", "「」』。"), split("“好。走。「」』。"));
    }
}
