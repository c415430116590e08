package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {

    private static final Router ROUTER = new Router(List.of(new Route("zh", null, 0, null), new Route("ja", null, 0, null),
            new Route("en", UnicodeScript.LATIN, 1, null), new Route("de", null, 1, null)));

    /** Text, its article's language if any, the language of the route. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "重庆的智慧城市项目本周启动，市民可以用手机办事。               |         | zh",
        "重慶的智慧城市專案本週啟動，市民可以用手機辦事。               |         | zh",
        "The city opened its second control room on Monday morning. |         | en",
        "Die Stadt hat am Montag ihre zweite Leitstelle eröffnet.   |         | de",
        "市は月曜日に二つ目の管制室を開いた。                          |         | ja",
        "The city opened its second control room on Monday morning. | zh-Hans | en",
        "重庆的智慧城市项目本周启动，市民可以用手机办事。               | en      | zh",
        "東京証券取引所上場企業決算発表                               | ja      | ja",
        "Siemens Energy                                             | de      | de",
        "Siemens Energy                                             | und     | en",
        "Siemens Energy                                             |         | en",
        "La ville a ouvert lundi sa deuxième salle de contrôle.     |         | en",
        "Город открыл второй центр управления в понедельник утром.  |         | zh",
        "도시는 월요일 아침 두 번째 관제실을 열었다.                     |         | zh",
        "2026 · 100 %                                               |         | zh"})
    void aTextGoesByWhatItShowsThenByItsArticle(String text, String language, String route) {
        assertEquals(route, ROUTER.route(new Input(text, language)).language());
    }

    @Test
    void theNarrowestLanguageCounts() {
        Router router = new Router(List.of(new Route("zh", null, 0, null), new Route("zh-Hant", null, 1, null),
                new Route("pt-BR", null, 1, null), new Route("en", UnicodeScript.LATIN, 1, null)));
        assertEquals("zh-Hant", router.route(new Input("重慶的智慧城市專案本週啟動，市民可以用手機辦事。", null)).language());
        assertEquals("zh", router.route(new Input("重庆的智慧城市项目本周启动，市民可以用手机办事。", null)).language());
        String portuguese = "A prefeitura abriu na segunda-feira a segunda sala de controle da cidade, que não fecha à noite.";
        assertEquals("pt-BR", router.route(new Input(portuguese, "pt-BR")).language());
        assertEquals("en", router.route(new Input(portuguese, "pt")).language());
    }

    @Test
    void withOneRouteNobodyAsksForTheLanguage() {
        Route only = new Route(null, null, 0, null);
        assertSame(only, new Router(List.of(only)).route(new Input("Die Stadt", "de")));
        assertEquals(Set.of(), new Router(List.of(only)).languages());
    }

    @Test
    void itSaysWhichLanguagesHaveARoute() {
        assertEquals(List.of("de", "en", "ja", "zh"), List.copyOf(ROUTER.languages()));
    }
}
