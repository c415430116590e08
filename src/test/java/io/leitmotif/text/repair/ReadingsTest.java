package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private static String remove(String text) {
        return Readings.remove(TracedText.of(text)).toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "現(xiàn)實(shí),現實",
        "現（xiàn）實（shí）,現實",
        "現(xian4)實(shi2),現實",
        "北京(běi jīng),北京",
        "中(ㄓㄨㄥ)文(ㄨㄣˊ),中文",
        "漢字（かんじ）,漢字",
        "綠(lǜ)色,綠色",
    })
    void readingsGo(String annotated, String plain) {
        assertEquals(plain, remove(annotated));
    }

    @ParameterizedTest
    @ValueSource(strings = {"虛擬現實(VR)", "智能(AI)", "騰訊（Tencent）", "騰訊公司(00700)", "他(he)說", "咖啡(café)",
        "開幕（今日）", "米国（アメリカ）", "abc(bào)"})
    void otherBracketsStay(String text) {
        assertEquals(text, remove(text));
    }

    @Test
    void aBareSyllableGoesWhereTheWholeTextIsAnnotated() {
        assertEquals("實".repeat(10) + "的", remove("實(shí)".repeat(10) + "的(de)"));
        assertEquals("實".repeat(9) + "的(de)", remove("實(shí)".repeat(9) + "的(de)"));
    }

    @Test
    void whatFollowsStillKnowsItsPlace() {
        assertEquals(new SourceRange(5, 6), Readings.remove(TracedText.of("我(wǒ)說")).source(1, 2));
    }
}
