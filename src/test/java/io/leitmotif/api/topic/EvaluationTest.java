package io.leitmotif.api.topic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.api.StoredArticles;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** How good topics are, over HTTP. */
@QuarkusTest
@TestProfile(OwnData.class)
class EvaluationTest {

    private static final String HEADSET = "The new mixed-reality headset weighs 180 grams and tracks hands and eyes without "
            + "controllers.";
    private static final String CITY = "杭州的城市大脑昨天接入三千个路口的信号灯，早高峰平均车速提高了一成二。";
    private static final String PERSIMMONS = "村里的老人说，今年的柿子比往年甜，霜降以后树上还挂着一半，留给过冬的鸟。";

    private static Response post(byte[] lines) {
        return given().contentType("application/x-ndjson").body(lines).post("/topics/evaluation");
    }

    private static Response post(String lines) {
        return post(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Response post(String lines, String vocabulary) {
        return given().contentType("application/x-ndjson").body(lines.getBytes(StandardCharsets.UTF_8))
                .queryParam("vocabulary", vocabulary).post("/topics/evaluation");
    }

    private static void put(String id, String vocabulary, String label, String broader) {
        Teaching.put(id, Map.of("vocabulary", vocabulary, "labels", Map.of("en", label), "broader", broader,
                "description", label + " and all about them.")).then().statusCode(201);
    }

    private static void retire(String id) {
        given().delete("/topics/" + id).then().statusCode(204);
    }

    private static String line(String field, String text, String topics) {
        return "{\"" + field + "\": \"" + text + "\", \"topics\": [" + topics + "]}\n";
    }

    private static void isProblem(Response response, int status, Matcher<String> detail) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json")).body("detail", detail);
    }

    private static ValidatableResponse crossValidation() {
        return given().get("/topics/evaluation").then().statusCode(200);
    }

    @Test
    void crossValidationHasFiguresForEveryTopicAndLanguage() {
        crossValidation().body("source", equalTo("cross-validation")).body("texts", greaterThan(200))
                .body("topics.id.subList(0, 4)", equalTo(List.of("ai", "vr", "smart-city", "digital-culture")))
                .body("topics.support.subList(0, 4)", everyItem(greaterThan(50)))
                .body("topics.threshold.subList(0, 4)", everyItem(notNullValue()))
                .body("micro.f1", greaterThan(0.75f)).body("macro.f1", greaterThan(0.75f)).body("exact", greaterThan(0.6f))
                .body("ece", lessThan(0.05f)).body("languages.language", notNullValue())
                .body("languages.texts.sum()", greaterThan(200)).body("topicLanguages.size()", greaterThan(3))
                .body("reliability", hasSize(10)).body("reliability.count.sum()", greaterThan(800))
                .body("confusion.texts", everyItem(greaterThan(0))).body("mistakes.size()", lessThanOrEqualTo(20))
                .body("mistakes[0].text", notNullValue());
    }

    @Test
    void crossValidationIsKeptUntilSomethingIsTaught() {
        String before = crossValidation().extract().asString();
        assertEquals(before, crossValidation().extract().asString());
        put("evaluated-fruit", "evaluated", "Fruit", "");
        crossValidation().body("topics.id", hasItem("evaluated-fruit"));
        given().queryParam("vocabulary", "evaluated").get("/topics/evaluation").then().statusCode(200)
                .body("topics.id", equalTo(List.of("evaluated-fruit"))).body("topics[0].support", equalTo(0))
                .body("topics[0].f1", nullValue()).body("exact", nullValue());
        retire("evaluated-fruit");
        crossValidation().body("topics.id", not(hasItem("evaluated-fruit")));
    }

    @Test
    void itIsComputedOnceForCallersAtOnce() {
        Teaching.put("vr", Map.of("threshold", 0.5)).then().statusCode(200);
        double before = computed();
        List<String> answers = IntStream.range(0, 6).parallel().mapToObj(i -> crossValidation().extract().asString())
                .distinct().toList();
        assertEquals(1, answers.size());
        assertEquals(before + 1, computed());
        Teaching.put("vr", Map.of("threshold", 0)).then().statusCode(200);
    }

    private static double computed() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString().lines()
                .filter(line -> line.startsWith("leitmotif_topics_evaluation_seconds_count"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    @Test
    void aVocabularyThatThereIsNot() {
        isProblem(given().queryParam("vocabulary", "none").get("/topics/evaluation"), 400,
                allOf(containsString("vocabulary is none"), containsString("sectors")));
        isProblem(post(line("text", "a headset", ""), "none"), 400, containsString("sectors"));
    }

    @Test
    void givenTextsAreEvaluatedAndNotStored() {
        StoredArticles before = StoredArticles.now();
        post(line("content", HEADSET, "\"vr\"") + "\r\n" + line("text", CITY, "\"smart-city\"")
                + line("text", PERSIMMONS, "\"ai\"")).then().statusCode(200).contentType(ContentType.JSON)
                .body("source", equalTo("given")).body("texts", equalTo(3)).body("micro.support", equalTo(3))
                .body("micro.recall", equalTo(0.6667f))
                .body("topics.id", equalTo(List.of("ai", "vr", "smart-city", "digital-culture")))
                .body("topics[3].f1", nullValue()).body("topics[3].support", equalTo(0))
                .body("languages.language", equalTo(List.of("en", "zh-Hans")))
                .body("confusion.find { it.labelled == 'ai' }.assigned", nullValue())
                .body("mistakes[0].text", equalTo(PERSIMMONS)).body("mistakes[0].shortened", equalTo(false))
                .body("mistakes[0].topic", equalTo("ai")).body("mistakes[0].labelled", equalTo(true));
        assertEquals(before, StoredArticles.now());
    }

    @Test
    void theLanguageIsAsGivenAndALongTextIsShortened() {
        post("{\"text\": \"" + PERSIMMONS + IntStream.range(0, 40).mapToObj(
                i -> "第" + i + "棵树上还有" + (90 - i) + "个柿子。").collect(Collectors.joining()) + "\", \"language\": \"yue-hant\", \"topics\": [\"ai\"]}").then()
                .statusCode(200).body("languages.language", equalTo(List.of("yue-Hant")))
                .body("mistakes[0].shortened", equalTo(true)).body("mistakes[0].text.length()", lessThan(310));
    }

    @Test
    void labelsOfOtherVocabulariesAreLeftOut() {
        put("evaluated-asia", "regions", "Asia", "");
        String lines = line("text", CITY, "\"smart-city\", \"evaluated-asia\"");
        post(lines).then().statusCode(200).body("micro.support", equalTo(1)).body("topics", hasSize(4));
        post(lines, "sectors, regions").then().statusCode(200).body("micro.support", equalTo(2))
                .body("topics", hasSize(5));
        retire("evaluated-asia");
        post(lines).then().statusCode(200).body("micro.support", equalTo(1));
    }

    @Test
    void whatHasATopicHasItsBroaderOnes() {
        put("evaluated-device", "breadth", "Devices", "");
        put("evaluated-headset", "breadth", "Headsets", "evaluated-device");
        post(line("text", HEADSET, "\"evaluated-headset\""), "breadth").then().statusCode(200)
                .body("topics.support", equalTo(List.of(1, 1)));
        retire("evaluated-headset");
        post(line("text", HEADSET, "\"evaluated-headset\""), "breadth").then().statusCode(200)
                .body("topics.id", equalTo(List.of("evaluated-device")));
        retire("evaluated-device");
    }

    @Test
    void nothingToEvaluate() {
        isProblem(post(""), 400, containsString("no"));
        isProblem(post("\n \n"), 400, containsString("no texts"));
    }

    @Test
    void aBadLineIsNamed() {
        String good = line("text", HEADSET, "\"vr\"");
        isProblem(post(good + "{\"text\": \"cut o"), 400, allOf(containsString("line 2"), containsString("column")));
        isProblem(post(good + "\n[1]\n"), 400, containsString("line 3"));
        isProblem(post(good + "null\n"), 400, containsString("line 2"));
        isProblem(post(good.strip() + good), 400, containsString("line 1"));
        isProblem(post("{\"text\": \"a headset\"}"), 400, allOf(containsString("line 1"), containsString("topics")));
        isProblem(post(line("text", "a headset", "null")), 400, containsString("topics"));
        isProblem(post(line("title", "a headset", "")), 400, containsString("content is missing"));
        isProblem(post("{\"text\": \"a\", \"content\": \"b\", \"topics\": []}"), 400, containsString("one of them"));
        isProblem(post("{\"text\": \"a\", \"format\": \"word\", \"topics\": []}"), 415, containsString("word"));
        isProblem(post(good + line("text", "a headset", "\"sport\"")), 400,
                allOf(containsString("line 2"), containsString("sport")));
        isProblem(post(good + line("text", "!!!", "\"vr\"")), 422, containsString("line 2"));
        isProblem(post(line("text", PERSIMMONS, "").getBytes(Charset.forName("GBK"))), 400, containsString("UTF-8"));
    }

    @Test
    void aLineOverTheLimitIsRefusedWithTheLimit() {
        isProblem(post(line("text", HEADSET, "\"vr\"") + line("text", "a".repeat(11_000_000), "")), 413,
                containsString("line 2 is over 10485760 bytes"));
    }

    @Test
    void moreLinesThanTheLimitAreRefused() {
        isProblem(post("\n".repeat(100_001) + line("text", HEADSET, "\"vr\"")), 413, containsString("100000"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        isProblem(given().contentType("application/json").body("{}").post("/topics/evaluation"), 415,
                containsString("application/json"));
    }

    @Test
    void theApiDescribesIt() {
        String openApi = given().accept("application/json").get("/q/openapi").then().statusCode(200).extract().asString();
        assertTrue(openApi.contains("/topics/evaluation") && openApi.contains("EvaluationLine"), "not described");
    }
}
