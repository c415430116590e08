package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The index is built anew on demand, with its progress. */
@QuarkusTest
class RebuildTest {

    @TestHTTPResource
    URL service;

    @Test
    void theIndexIsBuiltAnewAndAnswersTheSame() throws Exception {
        given().get("/index/rebuild").then().statusCode(404).contentType("application/problem+json")
                .body("detail", containsString("POST /index/rebuild"));
        given().get("/index/rebuild/events").then().statusCode(404);
        given().contentType("application/json").body(Map.of("content", "港口换上了无人驾驶的集装箱卡车，调度由人工智能完成。"))
                .post("/articles").then().statusCode(201);
        List<Map<String, Object>> before = similar();

        given().post("/index/rebuild").then().statusCode(202).header("Location", containsString("/index/rebuild"))
                .body("state", equalTo("running"));
        String events = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(service + "index/rebuild/events")).header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofString()).body();
        String last = events.strip().substring(events.strip().lastIndexOf("data:"));
        assertTrue(last.contains("\"state\":\"done\""), events);
        Response progress = given().get("/index/rebuild");
        progress.then().body("done", equalTo(progress.<Integer>path("total"))).body("detail", equalTo(null));
        assertTrue(before.equals(similar()), "the answers are the same");
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static List<Map<String, Object>> similar() {
        return given().contentType("application/json").body(Map.of("content", "无人驾驶的卡车在港口运货", "limit", 5)).post("/similar")
                .then().statusCode(200).body("hits", hasSize(5)).extract().path("hits");
    }
}
