package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Copies over HTTP. */
@QuarkusTest
class CopiesTest {

    private static final String TEXT = "山城的索道公司为最后一辆木制缆车举行了告别仪式，三百多位居民沿江排队，每人领到一张印着旧站名的车票。司机陈师傅从十九岁"
            + "起就在这条线上值班，他把钥匙交给博物馆馆长时说，车厢里的灯每晚都是他亲手关的。新缆车将在秋天运行，座位多一倍，却不再鸣笛。";

    private final String run = UUID.randomUUID().toString();

    private String store(String text, String source, String publishedAt) {
        Map<String, String> body = new HashMap<>(Map.of("content", text + run, "source", source));
        body.put("publishedAt", publishedAt);
        return given().contentType("application/json").body(body).post("/articles").then().statusCode(201)
                .extract().path("id");
    }

    private static void isCopyOf(String id, String original) {
        given().get("/articles/" + id).then().statusCode(200)
                .body("duplicateOf", original == null ? nullValue() : equalTo(original));
    }

    @Test
    void theAnswerToACopySaysWhoseItIs() {
        String original = store(TEXT, "江边日报", "2026-03-01T08:00:00Z");
        given().contentType("application/json")
                .body(Map.of("content", TEXT.replace("三百多位居民", "三百多名市民") + run + "（编辑：小秦）", "source", "山城晚报",
                        "publishedAt", "2026-03-02T08:00:00Z"))
                .post("/articles").then().statusCode(201).body("duplicateOf", equalTo(original));
        isCopyOf(original, null);
    }

    @Test
    void aCopyThatCameFirstIsACopyAllTheSame() {
        String text = TEXT.replace("缆车", "渡船").replace("山城", "江口").replace("车票", "船票").replace("司机", "船长");
        String copy = store(text.replace("每人", "人人"), "山城晚报", "2026-03-02T08:00:00Z");
        isCopyOf(copy, null);
        String original = store(text, "江边日报", "2026-03-01T08:00:00Z");
        isCopyOf(original, null);
        isCopyOf(copy, original);
        given().delete("/articles/" + original).then().statusCode(204);
        isCopyOf(copy, null);
    }
}
