package io.leitmotif.api.topic;

import static io.leitmotif.api.topic.Teaching.put;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be taught gets a problem that says why, and nothing has changed. */
@QuarkusTest
@TestProfile(OwnData.class)
class TopicBadInputTest {

    private static final Map<String, String> LABELS = Map.of("en", "Hats");

    private Object before;

    @BeforeEach
    void remember() {
        before = topics();
    }

    @AfterEach
    void nothingHasChanged() {
        assertEquals(before, topics());
    }

    private static Object topics() {
        return given().get("/topics").path(
                "collect { [it.id, it.labels, it.description, it.broader, it.retired, it.examples.size()] }");
    }

    private static void isProblem(Response response, int status, Matcher<String> detail) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status)).body("detail", detail);
    }

    @Test
    void idsThatAreNone() {
        for (String id : List.of("Hats", "hats_and_caps", "-hats", "帽子", "a".repeat(65))) {
            isProblem(put(id, Map.of("labels", LABELS)), 400, allOf(containsString("topic id"), containsString("64")));
        }
        put("reclassify", Map.of("labels", LABELS)).then().statusCode(anyOf(equalTo(400), equalTo(405)));
    }

    @Test
    void aTopicWithoutALabel() {
        isProblem(put("hats", Map.of("description", "Hats.")), 400, containsString("no label"));
        isProblem(put("hats", Map.of("labels", Map.of("en", " "))), 400, containsString("empty label"));
        isProblem(put("hats", Map.of("labels", Map.of("not a language!", "Hats"))), 400, containsString("not a language!"));
    }

    @Test
    void whatIsTooLong() {
        isProblem(put("hats", Map.of("labels", Map.of("en", "x".repeat(201)))), 413, allOf(containsString("201"), containsString("200")));
        isProblem(put("hats", Map.of("labels", LABELS, "description", "x".repeat(5_001))), 413, containsString("5000"));
        isProblem(put("hats", Map.of("labels", LABELS, "examples", List.of("帽".repeat(20_001)))), 413, containsString("20000"));
    }

    @Test
    void tenThousandExamples() {
        List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "第" + i + "顶帽子卖给了戴眼镜的人。").toList();
        isProblem(put("hats", Map.of("labels", LABELS, "examples", many)), 413, allOf(containsString("10000"), containsString("2000")));
    }

    @Test
    void examplesWithNothingToRead() {
        isProblem(put("hats", Map.of("labels", LABELS, "examples", List.of(" \n"))), 422, containsString("empty"));
        isProblem(put("hats", Map.of("labels", LABELS, "examples", Arrays.asList("帽子展在县城开幕。", null))), 422, containsString("empty"));
        isProblem(put("hats", Map.of("labels", LABELS, "examples", List.of("帽子展在县城开幕。", "—— … ——"))), 422, containsString("read"));
    }

    @Test
    void thresholdsAndBroaderTopicsThatCannotBe() {
        isProblem(put("hats", Map.of("labels", LABELS, "threshold", 1.5)), 400, containsString("1.5"));
        isProblem(put("hats", Map.of("labels", LABELS, "threshold", -1)), 400, containsString("-1"));
        isProblem(put("hats", Map.of("labels", LABELS, "broader", "clothes")), 400, containsString("clothes"));
        isProblem(put("hats", Map.of("labels", LABELS, "broader", "hats")), 400, containsString("broader than itself"));
        isProblem(put("ai", Map.of("broader", "ai")), 400, containsString("broader than itself"));
    }

    @Test
    void bodiesThatAreNone() {
        isProblem(given().contentType("application/json").put("/topics/hats"), 400, containsString("no body"));
        isProblem(given().contentType("application/json").body("{\"labels\": 3}").put("/topics/hats"), 400, containsString("line 1"));
        isProblem(given().contentType("application/json").body("{\"labels\": {\"en\": null}}").put("/topics/hats"), 400,
                containsString("empty label"));
        isProblem(given().contentType("text/plain").body("hats").put("/topics/hats"), 415, containsString("text/plain"));
    }

    @Test
    void whatIsNoText() {
        isProblem(put("hats", Map.of("labels", Map.of("en", "a\u0000b"))), 400, containsString("U+0000"));
        isProblem(put("hats", Map.of("labels", LABELS, "description", "a\u0007b")), 400, containsString("offset 1"));
        isProblem(put("hats", Map.of("id", "caps", "labels", LABELS)), 400, containsString("the path says hats"));
        isProblem(given().contentType("application/json").body("{\"topics\":[{\"id\":\"p\",\"labels\":{\"en\":\"p\"}}],"
                + "\"examples\":[{\"text\":\"abc def\",\"topics\":[null]}]}").put("/vocabularies/v"), 400, containsString("examples[0]"));
        isProblem(given().contentType("application/json").body("{\"topics\":[{\"id\":\"p\",\"labels\":{\"en\":\"p\"}}],"
                + "\"examples\":[{\"text\":\"abc def\",\"topics\":[\"p\"]},{\"text\":\"abc def\",\"topics\":[]}]}")
                .put("/vocabularies/v"), 400, containsString("examples[1]"));
    }

    @Test
    void topicsAndHeadsThatAreNotThere() {
        isProblem(given().get("/topics/hats"), 404, containsString("there is no topic hats"));
        isProblem(given().delete("/topics/hats"), 404, containsString("hats"));
        isProblem(given().get("/topics/hats/heads"), 404, containsString("hats"));
        isProblem(given().contentType("application/json").body(Map.of("version", 99)).put("/topics/ai/head"), 404,
                allOf(containsString("no head 99"), containsString("1]")));
        isProblem(given().contentType("application/json").body("{}").put("/topics/ai/head"), 400, containsString("version is missing"));
        isProblem(given().queryParam("vocabulary", "attic").get("/topics"), 400, containsString("attic"));
    }

    @Test
    void cursorsOfAnotherList() {
        isProblem(given().queryParam("uncertain", true).queryParam("cursor", "bm9uZQ").get("/articles"), 400, containsString("cursor"));
        String listing = given().queryParam("limit", 1).get("/articles").path("next");
        isProblem(given().queryParam("uncertain", true).queryParam("cursor", listing).get("/articles"), 400, containsString("cursor"));
    }

    @Test
    void eightWritersOfOneNewTopicMakeOne() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = Collections.nCopies(8, 0).stream().map(i -> writers.submit(() -> put("caps",
                    Map.of("vocabulary", "wardrobe", "labels", Map.of("en", "Caps"), "examples",
                            List.of("鸭舌帽重新流行起来，老作坊的订单排到了明年。"))).statusCode())).toList();
            int created = 0;
            for (Future<Integer> answer : answers) {
                created += answer.get() == 201 ? 1 : 0;
            }
            assertEquals(1, created);
        } finally {
            writers.shutdown();
        }
        given().get("/topics/caps").then().body("examples.size()", equalTo(1)).body("head.positives", equalTo(1));
        before = topics();
    }
}
