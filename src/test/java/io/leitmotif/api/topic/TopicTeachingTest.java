package io.leitmotif.api.topic;

import static io.leitmotif.api.topic.Teaching.CHIP_NEWS;
import static io.leitmotif.api.topic.Teaching.CITY_NEWS;
import static io.leitmotif.api.topic.Teaching.WINE_NEWS;
import static io.leitmotif.api.topic.Teaching.classify;
import static io.leitmotif.api.topic.Teaching.decision;
import static io.leitmotif.api.topic.Teaching.put;
import static io.leitmotif.api.topic.Teaching.putWine;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Topics that come and go while the service runs. */
@QuarkusTest
@TestProfile(OwnData.class)
class TopicTeachingTest {

    private static final List<String> WINES = List.of(
            "勃艮第的一场冰雹毁掉了三成葡萄藤，酒农连夜点火盆护苗，今年的产量怕是要减半。",
            "宁夏贺兰山东麓的酒庄在国际赛事上拿下两块金奖，赤霞珠的橡木香得到评委称赞。",
            "The vintage was short but fine: growers in Barossa picked shiraz three weeks early and lost a tenth to smoke.",
            "侍酒师把一瓶老年份的里奥哈倒进醒酒器，说单宁已经柔化，可以配羊排。");

    @AfterEach
    void retireWhatWasTaught() {
        given().get("/topics").then().extract().<List<String>>path("findAll { !it.retired }.id").stream()
                .filter(id -> !List.of("ai", "vr", "smart-city", "digital-culture").contains(id))
                .forEach(id -> given().delete("/topics/{id}", id).then().statusCode(204));
    }

    @Test
    void aDescriptionIsEnoughToBeginWith() {
        putWine(List.of()).then().body("head.positives", equalTo(0));
        double wine = ((Number) decision(classify(WINE_NEWS), "wine").get("score")).doubleValue();
        double city = ((Number) decision(classify(CITY_NEWS), "wine").get("score")).doubleValue();
        double chips = ((Number) decision(classify(CHIP_NEWS), "wine").get("score")).doubleValue();
        assertTrue(wine > 2 * city && wine > 2 * chips, wine + " for wine, " + city + " and " + chips + " for others");
    }

    @Test
    void aFewExamplesAssignTheTopicAtOnce() {
        putWine(WINES).then().body("examples", equalTo(WINES)).body("head.positives", equalTo(4));
        Map<String, Object> wine = decision(classify(WINE_NEWS), "wine");
        assertEquals(true, wine.get("assigned"), wine::toString);
        assertEquals(false, decision(classify(CITY_NEWS), "wine").get("assigned"));
        assertEquals("葡萄酒", wine.get("label"));
    }

    @Test
    void noOtherTopicsAnswersChange() {
        Map<String, Object> before = decision(classify(CITY_NEWS), "smart-city");
        putWine(WINES);
        assertEquals(before, decision(classify(CITY_NEWS), "smart-city"));
        putWine(List.of());
        given().delete("/topics/wine").then().statusCode(204);
        assertEquals(before, decision(classify(CITY_NEWS), "smart-city"));
    }

    @Test
    void aRetiredTopicIsNotAssignedAndComesBackAsItWas() {
        putWine(WINES);
        Map<String, Object> before = decision(classify(WINE_NEWS), "wine");
        String article = Teaching.store(WINE_NEWS + "今年会是个好年份。");
        given().delete("/topics/wine").then().statusCode(204);
        classify(WINE_NEWS).then().body("topics.id", not(hasItem("wine")));
        given().get("/articles/{id}", article).then().body("topics.id", not(hasItem("wine")));
        given().get("/topics/wine").then().statusCode(200).body("retired", equalTo(true)).body("examples", hasSize(4));
        put("wine", Map.of("retired", false)).then().statusCode(200).body("examples", hasSize(4));
        Map<String, Object> after = decision(classify(WINE_NEWS), "wine");
        assertEquals(before.get("score"), after.get("score"));
        assertEquals(true, after.get("assigned"));
        given().get("/articles/{id}", article).then().body("topics.id", hasItem("wine"));
    }

    @Test
    void whoHasATopicHasTheBroaderOne() {
        put("drinks", Map.of("labels", Map.of("en", "Drinks"))).then().body("head", equalTo(null));
        putWine(WINES);
        put("wine", Map.of("broader", "drinks")).then().statusCode(200).body("broader", equalTo("drinks"));
        Map<String, Object> drinks = decision(classify(WINE_NEWS), "drinks");
        Map<String, Object> wine = decision(classify(WINE_NEWS), "wine");
        assertEquals(true, drinks.get("assigned"));
        assertEquals(wine.get("score"), drinks.get("score"));
        assertEquals(wine.get("evidence"), drinks.get("evidence"));
        assertEquals(false, decision(classify(CITY_NEWS), "drinks").get("assigned"));
        String article = Teaching.store(WINE_NEWS + "酒商都在等。");
        given().queryParam("topic", "drinks").get("/articles").then().body("hits.article.id", hasItem(article));
        put("wine", Map.of("broader", "")).then().body("broader", equalTo(null));
        assertEquals(false, decision(classify(WINE_NEWS), "drinks").get("assigned"));
    }

    @Test
    void vocabulariesStandSideBySide() {
        put("terroir", Map.of("vocabulary", "cellar", "labels", Map.of("zh", "风土"), "description", "葡萄园的土壤、气候与风土。"))
                .then().statusCode(org.hamcrest.Matchers.anyOf(equalTo(201), equalTo(200))).body("vocabulary", equalTo("cellar"));
        given().contentType("application/json").queryParam("vocabulary", "cellar").body(Map.of("content", WINE_NEWS))
                .post("/classify").then().body("topics.id", equalTo(List.of("terroir")));
        given().contentType("application/json").queryParam("vocabulary", "cellar,sectors")
                .body(Map.of("content", WINE_NEWS)).post("/classify").then().body("topics", hasSize(5));
        given().queryParam("vocabulary", "cellar").get("/topics").then().body("id", equalTo(List.of("terroir")));
        given().contentType("application/json").queryParam("vocabulary", "attic").body(Map.of("content", WINE_NEWS))
                .post("/classify").then().statusCode(400);
        put("terroir", Map.of("vocabulary", "sectors")).then().statusCode(409);
    }

    @Test
    void aThresholdOfOnesOwnMovesTheDecisionAndNotTheScore() {
        putWine(WINES);
        double score = ((Number) decision(classify(WINE_NEWS), "wine").get("score")).doubleValue();
        put("wine", Map.of("threshold", 0.9999999)).then().body("threshold", equalTo(0.9999999f))
                .body("assignedAt", equalTo(0.9999999f));
        Map<String, Object> strict = decision(classify(WINE_NEWS), "wine");
        assertEquals(false, strict.get("assigned"));
        assertEquals(score, ((Number) strict.get("score")).doubleValue());
        put("wine", Map.of("threshold", 0)).then().body("threshold", equalTo(null));
        assertEquals(true, decision(classify(WINE_NEWS), "wine").get("assigned"));
    }

    @Test
    void everyAnswerNamesTheHeadThatGaveIt() {
        putWine(WINES);
        int first = (Integer) decision(classify(WINE_NEWS), "wine").get("head");
        putWine(WINES.subList(0, 2));
        assertEquals(first + 1, decision(classify(WINE_NEWS), "wine").get("head"));
        given().get("/topics/wine/heads").then().body("version[0]", equalTo(first + 1)).body("serving[0]", equalTo(true))
                .body("positives[0]", equalTo(2)).body("positives[1]", equalTo(4)).body("trainedAt", everyItem(not(equalTo(null))));
    }

    @Test
    void whatWasReadCanBeSentBack() {
        Map<String, Object> ai = given().get("/topics/ai").path("$");
        put("ai", Map.of("labels", ai.get("labels"), "description", ai.get("description"), "examples", ai.get("examples")))
                .then().statusCode(200).body("examples", equalTo(ai.get("examples")))
                .body("head.version", equalTo(((Map<?, ?>) ai.get("head")).get("version")));
    }

    @Test
    void aThresholdOrAPlaceInTheTreeIsNoLesson() {
        putWine(WINES);
        int head = given().get("/topics/wine").path("head.version");
        put("wine", Map.of("threshold", 0.7)).then().body("head.version", equalTo(head)).body("threshold", equalTo(0.7f));
        put("wine", Map.of("threshold", 0)).then().body("head.version", equalTo(head));
        put("wine", Map.of("description", "Wine and nothing else.")).then().body("head.version", equalTo(head + 1));
    }

    @Test
    void twoWritersOfDifferentThingsBothHaveTheirWay() throws Exception {
        putWine(WINES);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 5; i++) {
                String label = "Wine " + i;
                double threshold = 0.5 + i / 100.0;
                Future<?> one = writers.submit(() -> put("wine", Map.of("labels", Map.of("en", label))).statusCode());
                Future<?> two = writers.submit(() -> put("wine", Map.of("threshold", threshold)).statusCode());
                assertEquals(200, one.get());
                assertEquals(200, two.get());
                given().get("/topics/wine").then().body("labels.en", equalTo(label))
                        .body("threshold", equalTo((float) threshold));
            }
        } finally {
            writers.shutdown();
        }
        put("wine", Map.of("threshold", 0));
    }

    @Test
    void examplesOfANarrowerTopicAreNotHeldAgainstTheBroaderOne() {
        put("beverages", Map.of("labels", Map.of("en", "Beverages"), "examples", List.of(
                "茶馆换了新的老板，龙井照旧是一杯二十元。", "The brewery will stop bottling its stout in glass next spring."), "retired", false));
        double before = ((Number) decision(classify(WINE_NEWS), "beverages").get("score")).doubleValue();
        putWine(WINES);
        put("wine", Map.of("broader", "beverages"));
        put("beverages", Map.of("labels", Map.of("en", "All beverages")));
        Map<String, Object> after = decision(classify(WINE_NEWS), "beverages");
        assertEquals(true, after.get("assigned"));
        given().get("/topics/beverages").then().body("head.positives", equalTo(2));
        put("wine", Map.of("broader", ""));
        double alone = ((Number) decision(classify(WINE_NEWS), "beverages").get("score")).doubleValue();
        assertTrue(alone > before / 2, alone + " after, " + before + " before");
    }

    @Test
    void twoTopicsThatWouldEachBeBroaderThanTheOtherAreNotBothTaken() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 4; i++) {
                String one = "ring-" + i + "a";
                String two = "ring-" + i + "b";
                put(one, Map.of("vocabulary", "rings", "labels", Map.of("en", one)));
                put(two, Map.of("vocabulary", "rings", "labels", Map.of("en", two)));
                Future<Integer> first = writers.submit(() -> put(one, Map.of("broader", two)).statusCode());
                Future<Integer> second = writers.submit(() -> put(two, Map.of("broader", one)).statusCode());
                assertEquals(600, first.get() + second.get(), first.get() + " and " + second.get());
            }
        } finally {
            writers.shutdown();
        }
        given().get("/vocabularies/rings").then().statusCode(200);
    }
}
