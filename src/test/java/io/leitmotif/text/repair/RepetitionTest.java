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
}
