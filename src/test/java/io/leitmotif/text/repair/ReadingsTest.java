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
        "北京(Běijīng)是首都,北京是首都",
        "习近平(Xí Jìnpíng)说,习近平说",
        "今天在重慶（Chóngqìng）開幕,今天在重慶開幕",
        "中华人民共和国(Zhōnghuá Rénmín Gònghéguó),中华人民共和国",
        "西安(Xī'ān),西安",
        "北京(bei3jing1),北京",
        "呂梁(Lǚliáng),呂梁",
        "妈妈(māma),妈妈",
        "《論語》(Lúnyǔ)說,《論語》說",
        "北京 (Běijīng) is big,北京 is big",
        "北京（拼音：Běijīng）,北京",
        "注(ㄓㄨˋ)音(ㄧㄣ),注音",
        "注音（ㄓㄨˋ ㄧㄣ）,注音",
        "注音（ㄓㄨˋㄧㄣ）,注音",
        "東京（とうきょう）,東京",
        "取り組み（とりくみ）を,取り組みを",
        "香(hoeng1)港(gong2),香港",
        "香港(hoeng1 gong2)和廣東(gwong2dung1),香港和廣東",
        "現【xiàn】實〔shí〕,現實",
        "現[xiàn]實［shí］,現實",
        "現( xiàn )實（ shí）,現實",
        "米(mi3),米",
        "[圖：達(dá)成],[圖：達成]",
    })
    void readingsGo(String annotated, String plain) {
        assertEquals(plain, remove(annotated));
    }

    @ParameterizedTest
    @ValueSource(strings = {"虛擬現實(VR)", "智能(AI)", "騰訊（Tencent）", "騰訊公司(00700)", "他(he)說", "咖啡(café)",
        "開幕（今日）", "米国（アメリカ）", "東京（トウキョウ）", "首脳会談（サミット）", "abc(bào)", "小米(mi)", "他(ta)", "小米(mi4)",
        "虛擬現實（Virtual Reality）", "北京(Beijing)", "한국(韓國)", "韓國(한국)", "欧州（ヨーロッパ）", "人工知能（エーアイ）", "英国（イギリス）",
        "参加（する）企業", "商品（など）", "附件(a1)和附件(a2)", "圖【一】", "注[1]", "馬克(Renée)", "勒內(Renée)", "總統(Macrón)",
        "習近平(Xí Jìnpíng，1953年生)", "現實(xiàn", "巴西(São Paulo)", "越南(Hà Nội)", "他(nǐmen)說", "型號(x5)", "首都(Běijīng)"})
    void otherBracketsStay(String text) {
        assertEquals(text, remove(text));
    }

    @Test
    void aBareSyllableGoesWhereTheWholeTextIsAnnotated() {
        assertEquals("實".repeat(10) + "的", remove("實(shí)".repeat(10) + "的(de)"));
        assertEquals("實".repeat(9) + "的(de)", remove("實(shí)".repeat(9) + "的(de)"));
        assertEquals("實".repeat(10) + "他(he)", remove("實(shí)".repeat(10) + "他(he)"));
    }

    @Test
    void whatFollowsStillKnowsItsPlace() {
        assertEquals(new SourceRange(5, 6), Readings.remove(TracedText.of("我(wǒ)說")).source(1, 2));
    }
}
