package io.leitmotif.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "zh-Hans|腾讯将在成都建设人工智能平台",
        "zh-Hant|騰訊將在成都建設人工智能平臺",
        "zh|中文大小",
        "ja|東京で新しい美術館が開館した",
        "ko|서울에서 새로운 박물관이 문을 열었다",
        "en|The museum has opened its doors and it is the first of its kind in the city",
        "de|Das Museum hat seine Türen geöffnet und es ist das erste in der Stadt",
        "fr|Le musée a ouvert ses portes et il est le premier de la ville",
        "es|El museo ha abierto sus puertas y es el primero de la ciudad",
        "pt|O museu abriu as suas portas e é o primeiro da cidade em que não há filas",
        "it|Il museo ha aperto le sue porte ed è il primo della città che non ha una biglietteria",
        "nl|Het museum heeft zijn deuren geopend en het is het eerste van de stad",
        "ru|Музей открыл свои двери, и это первый такой музей в городе",
        "uk|Музей відкрив свої двері, і це перший такий музей у місті",
        "ar|افتتح المتحف أبوابه اليوم في المدينة",
        "und|Lorem xyzzy plugh qwertz",
    })
    void isGuessed(String expected, String text) {
        assertEquals(expected, Language.guess(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "zh-Hans|OpenAI 发布 GPT-5 mini、Sora 2 和 Codex CLI",
        "zh-Hans|小米 Redmi Note 15 Pro 与 HyperOS 3 同日登场，搭载 Snapdragon 芯片，支持 Wi-Fi 7 和 Bluetooth",
        "zh-Hans|《進撃の巨人》将于本周登陆这个平台",
        "en|The museum's new hall is called “智慧城市” and it is the largest in the country",
        "en|BYD (比亚迪) overtakes Tesla in Europe for the first time",
        "ja|東京株式市場、日経平均続落　円高を嫌気",
        "ja|新駅の開業式典",
        "ja|ソニー、新型カメラ発売",
        "ko|大韓民國은 民主共和國이다",
        "ko|삼성전자 3분기 영업이익 12조원",
        "zh-Hant|佢哋今日喺中環開咗間新鋪，啲人排晒長龍",
        "zh-Hans|这里",
    })
    void isGuessedThoughScriptsMix(String expected, String text) {
        assertEquals(expected, Language.guess(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "en|Tech stocks fall as investors fear higher interest rates",
        "de|Bundestag beschließt neues Heizungsgesetz",
        "fr|Le gouvernement présente son budget pour 2026",
        "es|El Gobierno aprueba la reforma laboral",
        "pl|Rząd przyjął projekt ustawy o ochronie zdrowia",
        "cs|Vláda schválila návrh státního rozpočtu na příští rok",
        "fi|Hallitus päätti uusista säästöistä sosiaaliturvaan",
        "ru|Цены на нефть выросли",
        "uk|Ціни на нафту зросли",
        "fa|دولت بودجه سال آینده را به مجلس ارائه کرد",
        "hi|सरकार ने नई शिक्षा नीति की घोषणा की",
    })
    void aHeadlineIsEnough(String expected, String text) {
        assertEquals(expected, Language.guess(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "7", "?", "12 345,67 % 2026-03-24",
        "https://www.example.org/the/news/of/the/day", "editor.of.the.news@example.org", "😀😀😀", "iPhone Xperia"})
    void whatSaysNothingIsUndetermined(String text) {
        assertEquals("und", Language.guess(text));
    }

    @Test
    void oneSignIsEnoughWhereItBelongsToOneScript() {
        assertEquals("zh-Hans", Language.guess("这"));
        assertEquals("zh-Hant", Language.guess("這"));
        assertEquals("zh", Language.guess("中"));
        assertEquals("ja", Language.guess("の"));
        assertEquals("ko", Language.guess("한"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h", "ha", "haha ", "a'", "a@", "(", "的(", "中a", "\u0301", "ы"})
    void anEndlessRepetitionIsReadInASecond(String unit) {
        String endless = unit.repeat(1_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Language.of(endless, null, null));
    }

    @Test
    void theHintGivesChineseItsScriptWhereTheTextDoesNot() {
        assertEquals("zh-Hant", Language.of("中文", null, "zh-TW"));
        assertEquals("zh-Hans", Language.of("这个项目", "cmn-Hans", null));
        assertEquals("x-zh", Language.of("。", null, "zh-und-x-zh"));
        assertEquals("zh", Language.of("中文", null, "en"));
    }

    @Test
    void theGivenOneWins() {
        assertEquals("fr", Language.of("The cat and the dog are in the house", "fr", null));
    }

    @Test
    void bareChineseGetsItsScriptFromTheText() {
        assertEquals("zh-Hant", Language.of("騰訊將在成都建設", "zh", null));
        assertEquals("zh-Hans", Language.of("中文", "zh_CN", null));
    }

    @Test
    void theHintIsTheLastResort() {
        assertEquals("cs", Language.of("Lorem xyzzy plugh qwertz", null, "cs"));
        assertEquals("zh-Hans", Language.of("腾讯将在成都建设平台", null, "en"));
    }

    @Test
    void whatIsNoTagIsRefused() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Language.of("text", "not a tag!", null));
        assertEquals(Problem.MALFORMED, refused.problem());
    }
}
