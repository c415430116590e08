package io.leitmotif.api.topic;

import static io.leitmotif.api.topic.Teaching.CHIP_NEWS;
import static io.leitmotif.api.topic.Teaching.WINE_NEWS;
import static io.leitmotif.api.topic.Teaching.classify;
import static io.leitmotif.api.topic.Teaching.correct;
import static io.leitmotif.api.topic.Teaching.decision;
import static io.leitmotif.api.topic.Teaching.learnt;
import static io.leitmotif.api.topic.Teaching.store;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What people say of articles, and what becomes of it. */
@QuarkusTest
@TestProfile(OwnData.class)
class CorrectionTest {

    @Test
    void whatAPersonSaysStandsAndIsLearnt() throws Exception {
        String article = store(CHIP_NEWS);
        int before = learnt("ai").path("head.version");
        int said = given().get("/topics/ai/heads").path("[0].corrections");
        Map<String, Object> corrected = decision(correct(article, "ai", true), "ai");
        assertEquals(true, corrected.get("assigned"));
        assertEquals(true, corrected.get("confirmed"));
        assertEquals(false, corrected.get("uncertain"));
        Response learnt = learnt("ai");
        learnt.then().body("learning", equalTo(false));
        given().get("/topics/ai/heads").then().body("[0].version", equalTo(before + 1))
                .body("[0].corrections", equalTo(said + 1));
        given().queryParam("topic", "ai").get("/articles").then().body("hits.article.id", hasItem(article));

        Map<String, Object> turned = decision(correct(article, "ai", false), "ai");
        assertEquals(false, turned.get("assigned"));
        assertEquals(false, turned.get("confirmed"));
        given().queryParam("topic", "ai").get("/articles").then().body("hits.article.id", not(hasItem(article)));
        learnt("ai");
        Map<String, Object> takenBack = decision(given().delete("/articles/{id}/topics/ai", article), "ai");
        assertEquals(null, takenBack.get("confirmed"));
        learnt("ai");
        given().get("/topics/ai/heads").then().body("[0].corrections", equalTo(said));
    }

    @Test
    void aHeadThatDoesWorseIsKeptBackAndOlderOnesCanBePutBack() throws Exception {
        List<String> teas = List.of("武夷山的岩茶今春减产两成，茶农说做青那几夜雨水太多。", "祁门红茶的匠人守着炭火焙笼，一夜翻动十几回。",
                "云南古树普洱的毛茶价格回落，茶商把仓库里的老饼翻出来晒。", "潮州人喝单丛，一泡水要高冲低斟，第三道最香。",
                "明前龙井开采，炒茶师傅的手掌贴着二百度的铁锅。", "福鼎白茶压成饼存十年，药香出来，价钱翻了五倍。",
                "阿萨姆茶园的采茶工罢工一周，要求提高日薪。", "Darjeeling's first flush is late: growers blame a dry winter for thin tea bushes.");
        Teaching.put("tea", Map.of("labels", Map.of("zh", "茶", "en", "Tea"), "description", "茶叶、茶园、制茶与饮茶。",
                "examples", teas)).then().statusCode(201);
        int taught = given().get("/topics/tea").path("head.version");
        double score = ((Number) decision(classify(teas.get(2)), "tea").get("score")).doubleValue();
        for (int i = 0; i < 24; i++) {
            // lies: plainly about tea, and said not to be
            correct(store("第" + i + "号茶庄的师傅说：" + teas.get(i % teas.size())), "tea", false).then().statusCode(200);
        }
        learnt("tea");
        List<Map<String, Object>> heads = given().get("/topics/tea/heads").path("$");
        assertEquals(24, heads.get(0).get("corrections"), heads::toString);
        assertTrue(heads.stream().anyMatch(head -> !(Boolean) head.get("accepted")), () -> "none was kept back: " + heads);
        for (Map<String, Object> head : heads) {
            assertTrue((Boolean) head.get("accepted") || !(Boolean) head.get("serving"), heads::toString);
        }
        given().contentType("application/json").body(Map.of("version", taught)).put("/topics/tea/head").then()
                .statusCode(200).body("version", equalTo(taught)).body("serving", equalTo(true));
        assertEquals(taught, decision(classify(teas.get(2)), "tea").get("head"));
        assertEquals(score, ((Number) decision(classify(teas.get(2)), "tea").get("score")).doubleValue());
        given().delete("/topics/tea").then().statusCode(204);
    }

    @Test
    void twoWritersAtOnceLoseNothing() throws Exception {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            articles.add(store("第" + i + "批货柜凌晨离港，码头上的吊车一直开到天亮，调度员说航线排到了下个月。"));
        }
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (String article : articles) {
                for (String topic : List.of("ai", "vr")) {
                    answers.add(writers.submit(() -> correct(article, topic, false).statusCode()));
                }
            }
            for (Future<Integer> answer : answers) {
                assertEquals(200, answer.get());
            }
        } finally {
            writers.shutdown();
        }
        for (String article : articles) {
            Response stored = given().get("/articles/{id}", article);
            assertEquals(false, decision(stored, "ai").get("confirmed"));
            assertEquals(false, decision(stored, "vr").get("confirmed"));
        }
        learnt("vr");
        given().get("/topics/vr/heads").then().body("[0].corrections", org.hamcrest.Matchers.greaterThanOrEqualTo(8));
    }

    @Test
    void theReviewQueueHasTheMostUncertainFirstAndNothingSettled() {
        for (String text : List.of("县里的博物馆新添了一块触摸屏，参观的人不多，讲解员还是更愿意自己讲。",
                "车企发布会上，董事长提了三次智能，没有一次说清楚是什么。", "电影院换了新的放映机，老放映员说胶片的味道没了。",
                "镇上的路灯换成了声控的，孩子们喜欢跺脚。", "供电局给小区换了智能电表，抄表员转岗去了客服。",
                "一款新手机号称有人工智能拍照，测评说夜景还是糊。")) {
            store(text);
        }
        List<Map<String, Object>> queue = given().queryParam("uncertain", true).queryParam("limit", 100).get("/articles")
                .then().statusCode(200).extract().path("hits.article");
        assertTrue(!queue.isEmpty(), "nothing is uncertain");
        double last = 1;
        for (Map<String, Object> hit : queue) {
            Response article = given().get("/articles/{id}", hit.get("id"));
            article.then().body("uncertain", equalTo(true));
            double uncertainty = article.<List<Map<String, Object>>>path("topics.findAll { it.uncertain }").stream()
                    .mapToDouble(topic -> ((Number) topic.get("score")).doubleValue())
                    .map(score -> Math.min(score, 1 - score)).max().orElseThrow();
            assertTrue(uncertainty <= last + 1e-4, "in order: " + uncertainty + " after " + last);
            last = uncertainty;
        }
        String first = (String) queue.get(0).get("id");
        List<String> unsettled = given().get("/articles/{id}", first).path("topics.findAll { it.uncertain }.id");
        unsettled.forEach(topic -> correct(first, topic, true).then().statusCode(200));
        given().queryParam("uncertain", true).queryParam("limit", 100).get("/articles").then()
                .body("hits.article.id", not(hasItem(first)));
        given().queryParam("uncertain", true).queryParam("limit", 1).get("/articles").then().statusCode(200);
        given().queryParam("uncertain", "perhaps").get("/articles").then().statusCode(400).body("detail", containsString("perhaps"));
    }

    @Test
    void badCorrectionsAreRefusedWithTheReason() {
        String article = store(WINE_NEWS);
        correct(article, "nothing", true).then().statusCode(404).body("detail", containsString("there is no topic nothing"));
        correct("01a1ffd5-9738-7878-a55f-000000000000", "ai", true).then().statusCode(404);
        given().contentType("application/json").body("{}").put("/articles/{id}/topics/ai", article).then()
                .statusCode(400).body("detail", containsString("correct is missing"));
        given().contentType("application/json").body("{\"correct\": \"perhaps\"}").put("/articles/{id}/topics/ai", article)
                .then().statusCode(400);
        Teaching.put("bonnets", Map.of("labels", Map.of("en", "Bonnets"), "description", "Bonnets and who makes them.")).then()
                .statusCode(201);
        given().delete("/topics/bonnets").then().statusCode(204);
        correct(article, "bonnets", true).then().statusCode(409).body("detail", containsString("is retired"));
        assertEquals(null, decision(given().get("/articles/{id}", article), "ai").get("confirmed"));
    }

    @Test
    void whatWasSaidOfARetiredTopicIsThereWhenItComesBack() {
        Teaching.put("bells", Map.of("labels", Map.of("en", "Bells"), "description", "Church bells and their founders."))
                .then().statusCode(201);
        String article = store("铸钟匠在河边试音，新钟的余音持续了四十秒，镇上的人都停下来听。");
        correct(article, "bells", true);
        given().delete("/topics/bells").then().statusCode(204);
        correct(article, "ai", false);
        Teaching.put("bells", Map.of("retired", false)).then().statusCode(200);
        Map<String, Object> bells = decision(given().get("/articles/{id}", article), "bells");
        assertEquals(true, bells.get("confirmed"));
        assertEquals(true, bells.get("assigned"));
        given().delete("/topics/bells").then().statusCode(204);
    }

    @Test
    void theSameSaidAgainIsNoLesson() throws Exception {
        String article = store("渡口的老船工收起缆绳，说桥通车以后就不再摆渡了。");
        correct(article, "smart-city", false);
        int head = learnt("smart-city").path("head.version");
        correct(article, "smart-city", false).then().statusCode(200);
        given().get("/topics/smart-city").then().body("learning", equalTo(false)).body("head.version", equalTo(head));
    }
}
