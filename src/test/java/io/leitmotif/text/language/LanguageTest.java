package io.leitmotif.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertEquals("cs", Language.of("Xyzzy plugh qwertz", null, "cs"));
        assertEquals("zh-Hans", Language.of("腾讯将在成都建设平台", null, "en"));
    }

    @Test
    void whatIsNoTagIsRefused() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Language.of("text", "not a tag!", null));
        assertEquals(Problem.MALFORMED, refused.problem());
    }
}
