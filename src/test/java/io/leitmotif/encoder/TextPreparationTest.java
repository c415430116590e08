package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.model.ModelDescription;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.Prompts;
import io.leitmotif.model.Script;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPreparationTest {

    private final TextPreparation preparation = new TextPreparation(card(true, Script.HANS));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "ＡＩ　２０２６％，ＶＲ！|ai 2026%,vr!",
        "ﾒﾀﾊﾞｰｽ|メタバース",
        "ﬁnal ㎞ ① ½ ²|final km 1 1⁄2 2",
        "e\u0301cole|école",
        "WeCity İstanbul|wecity i̇stanbul",
        "⾦融 豈|金融 岂",
        "騰訊發佈ＡＩ軟體|腾讯发布ai软体",
    })
    void isBroughtToTheVocabularysForm(String text, String prepared) {
        assertEquals(prepared, preparation.prepare(text));
    }

    @Test
    void bothScriptsBecomeOneText() {
        assertEquals(preparation.prepare("数字文化馆开放，头显里的乾坤"), preparation.prepare("數字文化館開放，頭顯裡的乾坤"));
    }

    @Test
    void whatIsPreparedStaysAsItIs() {
        String once = preparation.prepare("《ＶＲ》頭髮 ㎞ ÀÉ \uD800 😀");
        assertEquals(once, preparation.prepare(once));
    }

    @Test
    void aCardThatKeepsCaseAndScriptKeepsThem() {
        assertEquals("AI 騰訊", new TextPreparation(card(false, Script.ANY)).prepare("ＡＩ 騰訊"));
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("iphone", preparation.prepare("IPHONE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ModelDescription card(boolean lowerCase, Script script) {
        return new ModelDescription("model", "1", "0".repeat(64), 8, 16, Pooling.CLS, true, lowerCase, script, new Prompts("", ""));
    }
}
