package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire contract of a search by words and meaning. */
@QuarkusTest
class ArticleSearchTest {

    /** A word that no other article has. */
    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "x");
    private final String source = "Blatt " + UUID.randomUUID();
    private final List<String> stored = new ArrayList<>();

    private String post(String title, String text) {
        Map<String, String> body = new HashMap<>(Map.of("content", text, "source", source,
                "publishedAt", "2026-03-04T00:00:00Z"));
        if (title != null) {
            body.put("title", title);
        }
        String id = given().contentType("application/json").body(body).post("/articles").then().statusCode(201)
                .extract().path("id");
        stored.add(id);
        return id;
    }

    @AfterEach
    void leaveNothing() {
        stored.forEach(id -> given().delete("/articles/" + id));
    }

    private ValidatableResponse search(String q, String... parameters) {
        var request = given().queryParam("q", q).queryParam("source", source);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/articles").then();
    }

    private static void refused(ValidatableResponse answer, String reason) {
        answer.statusCode(400).contentType("application/problem+json").body("detail", containsString(reason));
    }

    @Test
    void wordsFindWhatHasThemInEitherScriptAndShowWhere() {
        String id = post("搜索引擎的新對手", "今天，一家實驗室發布了" + mark + "人工智慧搜索引擎，可以回答問題。");
        post(null, "村里的老人说，今年的柿子比往年甜，霜降以后树上还挂着一半，留给过冬的鸟。");
        JsonPath found = search("搜索引擎 " + mark + " 實驗室", "mode", "words").statusCode(200)
                .body("hits", hasSize(1)).body("hits[0].article.id", equalTo(id))
                .body("hits[0].highlights.field", contains("title", "text"))
                .body("facets.source", equalTo(Map.of(source, 1))).body("facets.month", equalTo(Map.of("2026-03", 1)))
                .body("next", nullValue()).extract().jsonPath();
        assertTrue(found.getDouble("hits[0].score") > 0);
        search("实验室", "mode", "words").body("hits.article.id", contains(id));
        String text = given().get("/articles/" + id + "?include=content").then().extract().path("text");
        int start = found.getInt("hits[0].highlights[1].start");
        assertEquals(found.getString("hits[0].highlights[1].text"),
                text.substring(start, found.getInt("hits[0].highlights[1].end")));
        List<String> matches = found.<Map<String, Integer>>getList("hits[0].highlights[1].matches").stream()
                .map(match -> text.substring(match.get("start"), match.get("end"))).toList();
        assertEquals(List.of("實驗室", mark, "搜索引擎"), matches);
    }

    @Test
    void meaningFindsWhatIsAboutTheSameWithoutTheWords() {
        String id = post(null, "The new mixed-reality goggles weigh 180 grams and track hands without controllers.");
        post(null, "The farmers of the valley sold their persimmons at the market before the first frost.");
        search("virtual reality headset", "mode", "words").body("hits", hasSize(0));
        search("virtual reality headset", "mode", "meaning").body("hits.article.id", hasSize(2))
                .body("hits[0].article.id", equalTo(id)).body("hits[0].highlights", hasSize(0))
                .body("facets.source", equalTo(Map.of(source, 2)));
        search("virtual reality headset").body("hits[0].article.id", equalTo(id))
                .body("facets.source", equalTo(Map.of()));
        search("virtual reality headset -goggles", "mode", "meaning").body("hits.article.id", not(hasItem(id)))
                .body("hits", hasSize(1)).body("facets.source", equalTo(Map.of(source, 1)));
        search("headset title:goggles").body("hits", hasSize(0));
    }

    @Test
    void hybridPutsFirstWhatHasTheWordAndSumsReciprocalPlaces() {
        post(null, "The new mixed-reality goggles weigh 180 grams and track hands without controllers.");
        String id = post(null, "A virtual reality headset called " + mark + " was shown in Cologne on Monday.");
        search("virtual reality headset " + mark).body("hits[0].article.id", equalTo(id))
                .body("hits[0].score", is(0.032787f)).body("hits.size()", is(2))
                .body("hits[1].score", is(0.016129f)).body("hits[1].highlights", hasSize(0));
    }

    @Test
    void withoutWordsFacetsCountAllThatPassTheFilter() {
        post(null, "A virtual reality headset with a mixed-reality display and hand tracking was shown in Cologne.");
        post(null, "村里的老人说，今年的柿子比往年甜，霜降以后树上还挂着一半，留给过冬的鸟。");
        given().queryParam("source", source).queryParam("limit", 1).get("/articles").then().statusCode(200)
                .body("hits", hasSize(1)).body("facets.language", equalTo(Map.of("en", 1, "zh-Hans", 1)))
                .body("facets.month", equalTo(Map.of("2026-03", 2))).body("facets.topic.vr", is(1));
        given().queryParam("vocabulary", "sectors").queryParam("uncertain", "true").get("/articles").then()
                .statusCode(200).body("facets.topic", equalTo(Map.of()));
    }

    @Test
    void pagesStayAsTheyWereWhenArticlesComeAndGo() {
        for (int i = 0; i < 7; i++) {
            post(null, mark + " is number " + i + " of the reports on the harbour and its cranes. " + "More. ".repeat(i));
        }
        List<String> all = search(mark, "mode", "words").body("next", nullValue()).extract().path("hits.article.id");
        JsonPath first = search(mark, "mode", "words", "limit", "3").extract().jsonPath();
        assertEquals(all.subList(0, 3), first.getList("hits.article.id"));
        post(mark + " " + mark, mark + " again, now on the harbour master. " + mark);
        given().delete("/articles/" + all.get(3)).then().statusCode(204);
        JsonPath second = search(mark, "mode", "words", "limit", "2", "cursor", first.getString("next")).statusCode(200)
                .body("facets.source", equalTo(Map.of(source, 7))).extract().jsonPath();
        assertEquals(all.subList(4, 6), second.getList("hits.article.id"));
        search(mark, "mode", "words", "limit", "2", "cursor", second.getString("next"))
                .body("hits.article.id", contains(all.get(6))).body("next", nullValue());
    }

    @Test
    void aCursorIsOfItsSearchOnly() {
        post(null, mark + " is the first of the reports on the harbour and its cranes.");
        post(null, mark + " is the second of the reports on the harbour and its ships.");
        String next = search(mark, "mode", "words", "limit", "1").extract().path("next");
        refused(search(mark + " harbour", "mode", "words", "cursor", next), "another search");
        refused(search(mark, "mode", "hybrid", "cursor", next), "another search");
        refused(search(mark, "mode", "words", "language", "en", "cursor", next), "another search");
        refused(given().queryParam("cursor", next).get("/articles").then(), "cursor is not one");
        refused(given().queryParam("cursor", next).queryParam("uncertain", "true").get("/articles").then(),
                "cursor is not one");
        String listed = given().queryParam("source", source).queryParam("limit", 1).get("/articles").then().extract()
                .path("next");
        refused(search(mark, "cursor", listed), "cursor is not one");
        refused(search(mark, "cursor", "forged"), "cursor is not one");
        refused(search(mark, "cursor", "c2VhcmNoIDExMTExMTExLTExMTEtMTExMS0xMTExLTExMTExMTExMTExMSAx"), "stale");
    }

    @ParameterizedTest
    @CsvSource({"q=%20, empty", "q=-a, only excludes", "q=%22%22%20-%20title:, no word", "q=%EF%BC%8C, no word",
        "q=a%00, U+0000", "q=a%ED%A0%80, U+FFFD", "q=a&mode=fuzzy, fuzzy", "mode=words, no q", "q=a&uncertain=true, uncertain",
        "q=title:a&mode=meaning, without a field", "q=a&limit=0, limit is 0", "q=a&limit=-1, limit is -1",
        "q=a&limit=1000000000, limit is 1000000000", "q=a&topic=gardening, gardening",
        "q=a&from=2024-01-02&to=2024-01-01, from"})
    void searchesThatCannotBe(String query, String reason) {
        refused(given().urlEncodingEnabled(false).get("/articles?" + query).then(), reason);
    }

    @Test
    void aTextIsNoQuery() {
        refused(search("a".repeat(1_001)), "q is 1001 characters long; it can be 1 to 1000");
        refused(search("a ".repeat(65)), "q has 65 words; it can have 1 to 64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"unbalanced " , "a\"b\"-c", "* OR a~2 [1 TO 2] field:x^3 \\", "((((a", "a:b:c", "-\"a b\" c"})
    void whatLooksLikeSyntaxIsReadAsWords(String query) {
        search(query).statusCode(200);
    }
}
