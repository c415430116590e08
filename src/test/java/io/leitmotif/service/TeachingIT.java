package io.leitmotif.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taught survives a restart, and a kill while it is being learnt. */
class TeachingIT {

    private static final String WINE = "今年波尔多的葡萄采收提前了两周，酒庄说糖度够高但酸度偏低，橡木桶里的新酒明年春天才能试饮。";
    private static final Map<String, Object> TOPIC = Map.of("labels", Map.of("zh", "葡萄酒"), "description",
            "葡萄酒、酒庄、酿造和品酒。", "examples", List.of("勃艮第的冰雹毁掉了三成葡萄藤，酒农连夜点火盆护苗。",
                    "宁夏贺兰山东麓的酒庄拿下两块金奖，赤霞珠的橡木香得到称赞。", "侍酒师把老年份的里奥哈倒进醒酒器，说单宁已经柔化。"));

    @TempDir
    Path data;

    Map<String, String> database() throws Exception {
        return Map.of();
    }

    private static Map<String, Object> wine(String text) {
        return given().contentType("application/json").body(Map.of("content", text)).post("/classify").then()
                .statusCode(200).extract().path("topics.find { it.id == 'wine' }");
    }

    private static Response topic(String id) {
        return given().get("/topics/{id}", id);
    }

    @Test
    void nothingThatWasTaughtIsLost() throws Exception {
        String article;
        Map<String, Object> before;
        PackagedService killed = PackagedService.start(data, database());
        given().contentType("application/json").body(TOPIC).put("/topics/wine").then().statusCode(201)
                .body("learning", equalTo(false));
        before = wine(WINE);
        assertEquals(true, before.get("assigned"));
        article = given().contentType("application/json").body(Map.of("content", WINE)).post("/articles").then()
                .statusCode(201).extract().path("id");
        given().contentType("application/json").body(Map.of("correct", true)).put("/articles/{id}/topics/ai", article)
                .then().statusCode(200);
        given().contentType("application/json").body(Map.of("correct", false)).put("/articles/{id}/topics/vr", article)
                .then().statusCode(200);
        killed.kill(); // before, while or after the two are learnt

        try (PackagedService again = PackagedService.start(data, database())) {
            assertEquals(before, wine(WINE));
            given().get("/articles/{id}", article).then()
                    .body("topics.find { it.id == 'ai' }.confirmed", equalTo(true))
                    .body("topics.find { it.id == 'ai' }.assigned", equalTo(true))
                    .body("topics.find { it.id == 'vr' }.confirmed", equalTo(false));
            for (String id : List.of("ai", "vr")) {
                for (int i = 0; i < 600 && topic(id).<Boolean>path("learning"); i++) {
                    Thread.sleep(100);
                }
                topic(id).then().body("learning", equalTo(false));
                List<Integer> corrections = given().get("/topics/{id}/heads", id).path("corrections");
                assertTrue(corrections.contains(1), id + " has learnt from " + corrections);
            }
            given().post("/topics/reclassify").then().statusCode(202);
            for (int i = 0; i < 100 && !given().get("/topics/reclassify").path("state").equals("done"); i++) {
                Thread.sleep(100);
            }
            given().get("/topics/reclassify").then().body("state", equalTo("done")).body("done", equalTo(6));
            given().contentType("application/json").body(Map.of("retired", true)).put("/topics/wine").then().statusCode(200);
        }
        try (PackagedService later = PackagedService.start(data, database())) {
            topic("wine").then().body("retired", equalTo(true)).body("examples.size()", equalTo(3));
            assertEquals(null, wine(WINE));
        }
    }
}
