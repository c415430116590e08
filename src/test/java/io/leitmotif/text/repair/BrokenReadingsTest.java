package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenReadingsTest {

    private static String clean(String text) {
        return Readings.remove(BrokenReadings.repair(TracedText.of(text))).toString();
    }

    @ParameterizedTest(name = "{0} was {1}")
    @CsvSource({
        "日?qǐng)?bào)社,日報社",
        "王聰聰?shù)绕髽I(yè)家,王聰聰等企業家",
        "讓?shí)魃絽^(qū)正,讓嶗山區正",
        "能夠?yàn)榍鄭u市,能夠為青島市",
        "項(xiàng)目?jī)H用時(shí),項目僅用時",
        "助力當(dāng)?shù)仄髽I(yè),助力當地企業",
        "新聞?dòng)浾?衣濤,新聞記者 衣濤",
    })
    void tornCharactersArePutTogether(String torn, String whole) {
        assertEquals(whole, clean(torn));
    }

    @Test
    void whereBytesAreLostForGoodTheRemainsGo() {
        assertEquals("書記張新一代", clean("書記張?jiān)c新一代"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"為什麼?因為", "是嗎?(是)", "what?then) no", "價格?abc)"})
    void aQuestionMarkIsNoDamage(String text) {
        assertEquals(text, clean(text));
    }

    @Test
    void aMendedCharacterComesFromTheWholeDamage() {
        assertEquals(new SourceRange(1, 12), BrokenReadings.repair(TracedText.of("日?qǐng)?bào)社")).source(1, 2));
    }
}
