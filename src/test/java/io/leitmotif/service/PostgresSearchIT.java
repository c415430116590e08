package io.leitmotif.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies, stories, words and counts on PostgreSQL, and after a restart without its index. */
class PostgresSearchIT {

    private static final String TEXT = "横店的老茶馆昨天重新开门，八十岁的说书人周先生讲了一段《三国》，台下坐着一百二十位听众。茶馆说，今后每周三下午都有书听，茶钱十五元，学生半价。";

    @TempDir
    private static Path data;
    private static PostgresServer postgres;
    private static PackagedService service;

    @BeforeAll
    static void start() throws Exception {
        postgres = PostgresServer.start();
        service = PackagedService.start(data, postgres.environment());
    }

    @AfterAll
    static void stop() throws Exception {
        if (service != null) {
            service.close();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }

    private static ValidatableResponse store(String text, String source, String publishedAt) {
        return given().contentType("application/json").body(Map.of("content", text, "source", source, "publishedAt", publishedAt,
                "title", "横店老茶馆重开", "language", "zh-Hans")).post("/articles").then().statusCode(201);
    }

    private static List<String> found(String words) {
        return given().queryParam("q", words).queryParam("mode", "words").get("/articles").then().statusCode(200).extract()
                .path("hits.article.id");
    }

    @Test
    void groupsAndWordsAreThereAndOutliveTheIndex() throws Exception {
        String later = store(TEXT + "（转载）", "晚报", "2026-10-02T08:00:00Z").body("duplicateOf", nullValue()).extract().path("id");
        String earlier = store(TEXT, "晨报", "2026-10-01T08:00:00Z").body("duplicateOf", nullValue()).extract().path("id");
        given().get("/articles/{id}", later).then().body("duplicateOf", equalTo(earlier));
        given().queryParam("language", "zh").queryParam("from", "2026-09-30").queryParam("to", "2026-10-05").get("/stories").then()
                .body("stories.size", contains(2)).body("stories[0].articles.id", containsInAnyOrder(earlier, later))
                .body("stories[0].sources", hasItems("晨报", "晚报"));
        given().queryParam("by", "day").queryParam("group", "source").queryParam("from", "2026-09-30").queryParam("to", "2026-10-03")
                .get("/trends").then().body("series.find { it.key == '晨报' }.buckets.count", contains(0, 1, 0));
        assertEquals("0", postgres.query("select count(*) from article where not grouped or story_id is null"));
        assertEquals(List.of(later, earlier).stream().sorted().toList(), found("說書人").stream().sorted().toList());

        service.kill();
        PackagedService.deleteIndex(data);
        service = PackagedService.start(data, postgres.environment());
        assertEquals(List.of(later, earlier).stream().sorted().toList(), found("\"老茶馆\"").stream().sorted().toList());
        given().queryParam("collapse", true).get("/articles/{id}/similar", later).then().statusCode(200);
        given().delete("/articles/{id}", earlier).then().statusCode(204);
        given().get("/articles/{id}", later).then().body("duplicateOf", nullValue());
        assertEquals(List.of(later), found("茶钱"));
        given().queryParam("source", "晚报").queryParam("minSize", 1).get("/stories").then().body("stories.size", contains(1))
                .body("stories.articles.flatten().id", hasItem(later));
    }
}
