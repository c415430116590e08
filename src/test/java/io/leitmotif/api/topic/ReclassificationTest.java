package io.leitmotif.api.topic;

import static io.leitmotif.api.topic.Teaching.WINE_NEWS;
import static io.leitmotif.api.topic.Teaching.decision;
import static io.leitmotif.api.topic.Teaching.putWine;
import static io.leitmotif.api.topic.Teaching.store;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stored articles are decided on anew, by topics that came after them. */
@QuarkusTest
@TestProfile(OwnData.class)
class ReclassificationTest {

    @TestHTTPResource
    URL service;

    @Test
    void articlesGetTopicsThatCameAfterThem() throws Exception {
        given().get("/topics/reclassify").then().statusCode(404).body("detail", containsString("POST /topics/reclassify"));
        given().get("/topics/reclassify/events").then().statusCode(404);
        String wine = store(WINE_NEWS + "酒庄主人说要等到春天。");
        String settled = store(WINE_NEWS + "编辑说这篇其实讲的是天气。");
        putWine(List.of("酒农说今年的霞多丽酸度漂亮，木桶发酵要到十一月。", "The growers' union expects the smallest Bordeaux harvest since 1991.",
                "一瓶陈年波特酒在拍卖会上以十二万元成交。"));
        Teaching.correct(settled, "wine", false).then().statusCode(200);
        given().queryParam("topic", "wine").get("/articles").then().body("hits.article.id", not(hasItem(wine)));

        given().post("/topics/reclassify").then().statusCode(202).header("Location", containsString("/topics/reclassify"))
                .body("state", equalTo("running")).body("done", equalTo(0));
        String events = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(service + "topics/reclassify/events")).header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofString()).body();
        String last = events.strip().substring(events.strip().lastIndexOf("data:"));
        assertTrue(last.contains("\"state\":\"done\""), events);
        Response progress = given().get("/topics/reclassify");
        progress.then().body("state", equalTo("done")).body("done", equalTo(progress.<Integer>path("total")))
                .body("changed", greaterThanOrEqualTo(1));

        given().queryParam("topic", "wine").get("/articles").then().body("hits.article.id", hasItem(wine))
                .body("hits.article.id", not(hasItem(settled)));
        Map<String, Object> kept = decision(given().get("/articles/{id}", settled), "wine");
        assertEquals(false, kept.get("assigned"));
        assertEquals(false, kept.get("confirmed"), "what a person said stands");
        given().contentType("application/json").body(Map.of("content", WINE_NEWS, "topic", "wine")).post("/similar").then()
                .body("hits.article.id", hasItem(wine)).body("hits.article.id", not(hasItem(settled)));
    }
}
