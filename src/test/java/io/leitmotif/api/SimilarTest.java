package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Articles by likeness over HTTP. */
@QuarkusTest
class SimilarTest {

    private static final String FLOOD = "连日暴雨使清江水位超过警戒线一米二，沿岸三个乡镇的四千名居民连夜转移到学校和体育馆，救援队驾驶冲锋舟送去饮用水和棉被。";
    private static final String FLOOD_AGAIN = "清江洪水仍在上涨，沿岸乡镇已有四千多人转移，冲锋舟不断把棉被和饮用水送往学校里的安置点，气象台预计暴雨还要持续两天。";
    private static final String OPERA = "越剧名家昨晚在绍兴大剧院演出新编《梁祝》，台下座无虚席，谢幕时观众起立鼓掌足足八分钟，老戏迷说又听见了当年的味道。";

    private static String store(String text, Map<String, String> metadata) {
        Map<String, String> body = new HashMap<>(metadata);
        body.put("content", text + "（" + UUID.randomUUID() + "）");
        return given().contentType("application/json").body(body).post("/articles").then().statusCode(201)
                .extract().path("id");
    }

    private static JsonPath similar(String id, String query) {
        return given().get("/articles/" + id + "/similar" + query).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void theArticleOnTheSameEventComesFirstAndTheArticleItselfNever() {
        String source = "similar " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source));
        String opera = store(OPERA, Map.of("source", source));
        String again = store(FLOOD_AGAIN, Map.of("source", source));
        JsonPath hits = similar(flood, "?source=" + source);
        assertEquals(List.of(again, opera), hits.getList("hits.article.id"));
    }

    @Test
    void scoresFallAndHigherIsCloser() {
        String flood = store(FLOOD, Map.of());
        store(FLOOD_AGAIN, Map.of());
        List<Float> scores = similar(flood, "?limit=100").getList("hits.score");
        assertTrue(scores.size() > 1);
        List<Float> sorted = new ArrayList<>(scores);
        sorted.sort(Collections.reverseOrder());
        assertEquals(sorted, scores);
        assertTrue(scores.stream().allMatch(score -> score >= -1 && score <= 1), scores.toString());
    }

    @Test
    void aTextThatIsNotStoredFindsItsLike() {
        String source = "text " + UUID.randomUUID();
        store(OPERA, Map.of("source", source));
        String flood = store(FLOOD, Map.of("source", source));
        double before = given().get("/q/health/ready").then().extract().jsonPath()
                .getDouble("checks.find { it.name == 'index' }.data.articles");
        given().contentType("application/json").body(Map.of("content", FLOOD_AGAIN, "source", source, "limit", 1))
                .post("/similar").then().statusCode(200).body("hits", hasSize(1))
                .body("hits[0].article.id", equalTo(flood)).body("hits[0].score", greaterThan(0.6f));
        assertEquals(before, given().get("/q/health/ready").then().extract().jsonPath()
                .getDouble("checks.find { it.name == 'index' }.data.articles"), "nothing is stored");
    }

    @Test
    void filtersHoldForEveryHit() {
        String source = "filtered " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source, "publishedAt", "2020-06-01"));
        String early = store(FLOOD_AGAIN, Map.of("source", source, "publishedAt", "2020-06-02"));
        String late = store(FLOOD_AGAIN + "另外，铁路部门停运了两趟列车。", Map.of("source", source, "publishedAt", "2021-06-02"));
        assertEquals(List.of(early), similar(flood, "?source=" + source + "&to=2021-01-01").getList("hits.article.id"));
        assertEquals(List.of(late), similar(flood, "?source=" + source + "&from=2021-01-01").getList("hits.article.id"));
        assertEquals(List.of(), similar(flood, "?source=" + source + "&language=en").getList("hits.article.id"));
        assertEquals(List.of(), similar(flood, "?source=" + source + "&topic=vr").getList("hits.article.id"));
    }

    @Test
    void minScoreLeavesOutWhatIsFar() {
        String source = "close " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source));
        String again = store(FLOOD_AGAIN, Map.of("source", source));
        String opera = store(OPERA, Map.of("source", source));
        List<Float> scores = similar(flood, "?source=" + source).getList("hits.score");
        float between = (scores.get(0) + scores.get(1)) / 2;
        List<String> close = similar(flood, "?source=" + source + "&minScore=" + between).getList("hits.article.id");
        assertEquals(List.of(again), close);
        assertFalse(close.contains(opera));
    }
}
