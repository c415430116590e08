package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static String collapse(String text) {
        return Repetition.collapse(TracedText.of(text)).toString();
    }

    @Test
    void aFragmentFiveTimesIsSaidOnce() {
        assertEquals("由四川省科技厅发起,时间建设。", collapse("由" + "四川省科技厅发起,".repeat(5) + "时间建设。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈", "一步一步,一步一步走", "very, very, very, very good", "1000000000000000000",
        "在一年的时间里,仅仅一年的时间里"})
    void emphasisStays(String text) {
        assertEquals(text, collapse(text));
    }

    @Test
    void aWideLineIsSaidOncePerArticle() {
        assertEquals("这是一个很长很长的段落标题\n正文", collapse("这是一个很长很长的段落标题\n正文\n这是一个很长很长的段落标题"));
    }

    @Test
    void aNarrowLineMayComeBackButNotAtOnce() {
        assertEquals("副歌\n正文\n副歌", collapse("副歌\n副歌\n正文\n副歌"));
    }

    @Test
    void aParagraphSaidAgainWithOtherSignsAndSpacesGoes() {
        String paragraph = "今天下午，新的博物馆 开馆了：市民可以免费参观。";
        assertEquals(paragraph + "\n正文在此。", collapse(paragraph + "\n正文在此。\n今天下午,新的博物馆开馆了 : 市民可以免费参观。"));
    }

    @Test
    void aLeadThatTheFirstParagraphRepeatsGoes() {
        String lead = "新的博物馆今天下午开馆了，市民可以免费参观。";
        assertEquals(lead + "馆长说，很高兴。", collapse(lead + "\n" + lead + "馆长说，很高兴。"));
        String wide = "新的博物馆".repeat(4);
        assertEquals(wide + "开馆了。", collapse(wide + "\n" + wide + "开馆了。"));
        assertEquals("新的博物馆今天\n新的博物馆今天下午开馆了。", collapse("新的博物馆今天\n新的博物馆今天下午开馆了。"));
    }

    @Test
    void whatFollowsADroppedLineTakesNothingElseWithIt() {
        String said = "新的博物馆今天下午开馆了，市民可以免费参观。";
        assertEquals(said + "\n另一段。\n" + said + "馆长说。", collapse(said + "\n另一段。\n" + said + "\n" + said + "馆长说。"));
    }

    @Test
    void aSongMayComeBackToItsRefrain() {
        String song = "Oh the river runs down to the sea\nand I follow it home\nOver the hills and over the lea\nnever more to roam\n"
                + "Oh the river runs down to the sea\nand the night is long\nSing it once more with me\nthis was all the song";
        assertEquals(song, collapse(song));
    }

    @Test
    void aSentenceQuotedInTwoParagraphsStays() {
        String text = "他说“我们今天一定要开馆”，大家鼓掌。\n馆长回忆，他说“我们今天一定要开馆”，当时大家都哭了。";
        assertEquals(text, collapse(text));
    }
}
