package io.leitmotif.api.topic;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** How tests speak to a service that they teach. */
final class Teaching {

    static final String WINE_NEWS = "今年波尔多的葡萄采收提前了两周，酒庄说糖度够高但酸度偏低，橡木桶里的新酒明年春天才能试饮。";
    static final String CHIP_NEWS = "晶圆厂宣布明年扩产二十八纳米成熟制程，新增的光刻机六月进厂，封装测试线同步扩建，月产能增加三万片。";
    static final String CITY_NEWS = "区政务服务中心上线“一网通办”新版本，居民在手机上就能办理一百二十项事项，城市运行平台同时接入水务和消防数据。";

    private Teaching() {
    }

    static Response put(String topicId, Map<String, ?> topic) {
        return given().contentType("application/json").body(topic).put("/topics/{id}", topicId);
    }

    /** A topic that nothing else in the tests is about. */
    static Response putWine(List<String> examples) {
        return put("wine", Map.of("labels", Map.of("zh", "葡萄酒", "en", "Wine"), "description",
                "葡萄酒、酒庄、葡萄种植与采收、酿造、品酒和葡萄酒贸易。Wine, vineyards, harvests, wine making and trade.",
                "examples", examples, "retired", false));
    }

    static Response classify(String text) {
        return given().contentType("application/json").body(Map.of("content", text)).post("/classify");
    }

    /** The decision on one topic, as JSON gives it. */
    static Map<String, Object> decision(Response answer, String topicId) {
        return answer.then().extract().path("topics.find { it.id == '" + topicId + "' }");
    }

    static String store(String text) {
        return given().contentType("application/json").body(Map.of("content", text)).post("/articles").then()
                .extract().path("id");
    }

    static Response correct(String articleId, String topicId, boolean correct) {
        return given().contentType("application/json").body(Map.of("correct", correct))
                .put("/articles/{id}/topics/{topic}", articleId, topicId);
    }

    /** Waits, at most a minute, until a topic has learnt all it was taught. */
    static Response learnt(String topicId) throws InterruptedException {
        Response topic = given().get("/topics/{id}", topicId);
        for (int i = 0; i < 600 && topic.<Boolean>path("learning"); i++) {
            Thread.sleep(100);
            topic = given().get("/topics/{id}", topicId);
        }
        return topic;
    }
}
