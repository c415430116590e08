package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The wire contract of articles: what is stored, answered, listed and removed. */
@QuarkusTest
class ArticleResourceTest {

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType("application/json").body(body).post("/articles").then();
    }

    private static String aText() {
        return "编号" + UUID.randomUUID() + "的虚拟现实头显在南昌发布，重量只有一百八十克，可以追踪双手和眼睛。";
    }

    @Test
    void aNewArticleIsCreatedAndSaysWhereItIs() {
        String id = post(Map.of("content", aText(), "title", "新头显", "source", "测试报", "url", "https://example.org/a",
                "publishedAt", "2023-03-23T18:00:00+08:00", "language", "zh-Hans"))
                .statusCode(201).body("title", equalTo("新头显")).body("language", equalTo("zh-Hans"))
                .body("source", equalTo("测试报")).body("url", equalTo("https://example.org/a"))
                .body("publishedAt", equalTo("2023-03-23T10:00:00Z")).body("receivedAt", notNullValue())
                .body("externalId", nullValue()).body("duplicateOf", nullValue()).body("storyId", notNullValue())
                .body("topics", hasSize(4)).body("topics[0].id", equalTo("vr")).body("topics[0].assigned", equalTo(true))
                .body("encoder.id", equalTo("polyglot")).body("encoder.revision", notNullValue())
                .extract().path("id");
        given().get("/articles/" + id).then().statusCode(200).body("id", equalTo(id)).body("text", nullValue());
    }

    @Test
    void locationLeadsToTheSameArticle() {
        String location = post(Map.of("content", aText())).statusCode(201).extract().header("Location");
        String id = given().get(location).then().statusCode(200).extract().path("id");
        assertTrue(location.endsWith("/articles/" + id), location);
    }

    @Test
    void theOriginalAndTheCleanTextComeOnRequest() {
        String content = "<p>" + aText() + "</p><script>ads()</script>";
        String id = post(Map.of("content", content, "format", "html")).statusCode(201).extract().path("id");
        given().get("/articles/{id}?include=content", id).then().statusCode(200)
                .body("content", equalTo(content)).body("text", not(endsWith("</script>")))
                .body("text", endsWith("双手和眼睛。"));
    }

    @Test
    void theSameTextAgainIsTheArticleThatIsThere() {
        String text = aText();
        String id = post(Map.of("content", text)).statusCode(201).extract().path("id");
        post(Map.of("content", "<html><body><p>" + text + "</p></body></html>")).statusCode(200).body("id", equalTo(id));
    }

    @Test
    void theSameExternalIdAgainIsTheArticleThatIsThere() {
        String name = "external " + UUID.randomUUID();
        String first = aText();
        String id = post(Map.of("content", first, "externalId", name)).statusCode(201).extract().path("id");
        post(Map.of("content", aText(), "externalId", name)).statusCode(200).body("id", equalTo(id))
                .body("summary", equalTo(first));
    }

    @Test
    void aBareDocumentTakesItsMetadataFromTheQuery() {
        given().contentType("text/html; charset=UTF-8").queryParam("source", "新華社").queryParam("publishedAt", "2024-05-01")
                .body(("<html><head><title>標題在此</title></head><body><p>" + aText() + "</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/articles").then().statusCode(201).body("title", equalTo("標題在此"))
                .body("source", equalTo("新華社")).body("publishedAt", equalTo("2024-05-01T00:00:00Z"));
    }

    @Test
    void aBareDocumentIsReadInTheCharsetItNames() {
        String text = aText();
        String id = given().contentType("text/plain; charset=GB18030").body(text.getBytes(Charset.forName("GB18030")))
                .post("/articles").then().statusCode(201).extract().path("id");
        given().get("/articles/{id}?include=content", id).then().body("content", equalTo(text));
    }

    @Test
    void labelsFollowTheReaderThenTheArticle() {
        String id = post(Map.of("content", aText())).statusCode(201).extract().path("id");
        String label = "topics.find { it.id == 'vr' }.label";
        given().get("/articles/" + id).then().body(label, equalTo("虚拟现实"));
        given().header("Accept-Language", "en-GB,en;q=0.8").get("/articles/" + id).then()
                .body(label, equalTo("Virtual and augmented reality"));
        given().header("Accept-Language", "zh-Hant-TW").get("/articles/" + id).then().body(label, equalTo("虛擬實境"));
        given().header("Accept-Language", "fi, *;q=0.1").get("/articles/" + id).then().body(label, equalTo("虚拟现实"));
    }

    @Test
    void aRemovedArticleIsGoneFromEverywhere() {
        String text = aText();
        String id = post(Map.of("content", text)).statusCode(201).extract().path("id");
        given().delete("/articles/" + id).then().statusCode(204);
        given().get("/articles/" + id).then().statusCode(404).body("status", equalTo(404));
        given().delete("/articles/" + id).then().statusCode(404);
        List<String> similar = given().contentType("application/json").body(Map.of("content", text, "limit", 100))
                .post("/similar").then().statusCode(200).extract().path("hits.article.id");
        assertTrue(!similar.contains(id));
        post(Map.of("content", text)).statusCode(201);
    }

    @Test
    void pagesGoThroughEveryArticleOnceWhateverIsStoredMeanwhile() {
        String source = "pages " + UUID.randomUUID();
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            stored.add(0, post(Map.of("content", aText(), "source", source)).statusCode(201).extract().path("id"));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 2).queryParam("source", source);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/articles").then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("hits.article.id"));
            cursor = page.getString("next");
            post(Map.of("content", aText(), "source", source)).statusCode(201);
        } while (cursor != null);
        assertEquals(stored, seen, "newest first, none twice, none missed");
        assertEquals(seen.size(), new HashSet<>(seen).size());
    }

    @Test
    void aListIsFilteredByTopicLanguageSourceAndTime() {
        String source = "filters " + UUID.randomUUID();
        String id = post(Map.of("content", aText(), "source", source, "publishedAt", "2020-02-02"))
                .statusCode(201).extract().path("id");
        String en = post(Map.of("content", "The council bought forty new buses number " + UUID.randomUUID()
                + " and repaired the bridge over the river after the flood.", "source", source,
                "publishedAt", "2021-02-02")).statusCode(201).extract().path("id");
        listed(source, "topic", "vr").body("hits.article.id", contains(id));
        listed(source, "language", "en").body("hits.article.id", contains(en));
        listed(source, "from", "2021-01-01").body("hits.article.id", contains(en));
        listed(source, "to", "2021-01-01").body("hits.article.id", contains(id));
    }

    private static ValidatableResponse listed(String source, String name, String value) {
        return given().queryParam("source", source).queryParam(name, value).get("/articles").then().statusCode(200);
    }

    @Test
    void aLanguageMeansItsNarrowerOnesToo() {
        String source = "语言报" + UUID.randomUUID();
        String id = post(Map.of("content", aText(), "source", source, "language", "zh-Hans")).statusCode(201).extract().path("id");
        for (String language : List.of("zh", "zh-Hans", "zh-CN")) {
            given().queryParam("language", language).queryParam("source", source).get("/articles").then().body("hits.article.id", hasItem(id));
            given().queryParam("language", language).queryParam("source", source).queryParam("q", "头显").get("/articles").then()
                    .body("hits.article.id", hasItem(id));
            given().queryParam("language", language).queryParam("source", source).queryParam("minSize", 1).get("/stories").then()
                    .body("stories.articles.flatten().id", hasItem(id));
        }
        for (String language : List.of("zh-Hant", "en")) {
            given().queryParam("language", language).queryParam("source", source).get("/articles").then().body("hits", hasSize(0));
            given().queryParam("language", language).queryParam("source", source).queryParam("q", "头显").get("/articles").then()
                    .body("hits", hasSize(0));
        }
    }
}
