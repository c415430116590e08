package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer says of a text that the encoder reads badly. */
@QuarkusTest
class WarningsOverHttpTest {

    private static final String KOREAN = "서울시는 어제 삼천 개 교차로의 신호등을 인공지능으로 제어하는 교통 관제 센터를 열었다. 출근 시간의 평균 속도가 십 퍼센트 빨라졌다고 한다.";
    private static final String RUSSIAN = "В Казани вчера открыли новый центр управления движением: три тысячи камер следят за перекрёстками.";
    private static final Matcher<Iterable<? extends String>> BOTH = contains(equalTo("unread-tokens"), equalTo("language-not-covered"));

    private static ValidatableResponse post(String path, String content) {
        return given().contentType("application/json").body(Map.of("content", content)).post(path).then();
    }

    private static ValidatableResponse store(String content) {
        return post("/articles", content + " " + UUID.randomUUID()).statusCode(201);
    }

    @Test
    void aKoreanArticleGetsBothAndSaysTheSameWheneverItIsAskedFor() {
        ValidatableResponse created = store(KOREAN);
        created.body("warnings.code", BOTH)
                .body("warnings[0].detail", matchesRegex("\\d\\d % of the text's tokens are unknown .*"))
                .body("warnings[1].detail", equalTo("The text is in ko; the encoder was made for de, en, es, fr, ja, zh."));
        List<Map<String, String>> warnings = created.extract().path("warnings");
        String id = created.extract().path("id");
        given().get("/articles/" + id).then().statusCode(200).body("warnings", equalTo(warnings));
        given().get("/articles/" + id + "/similar").then().statusCode(200).body("warnings", equalTo(warnings));
        given().contentType("application/json").body(Map.of("correct", false)).put("/articles/" + id + "/topics/vr").then()
                .statusCode(200).body("warnings", equalTo(warnings));
        given().delete("/articles/" + id + "/topics/vr").then().statusCode(200).body("warnings", equalTo(warnings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/classify", "/similar"})
    void aTextThatIsNotStoredGetsThemToo(String path) {
        post(path, KOREAN).statusCode(200).body("warnings.code", BOTH);
        post(path, RUSSIAN).statusCode(200).body("warnings.code", contains("language-not-covered"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“数字人”昨天在北京亮相，主办方说，“元宇宙”不再是一句口号。",
            "無人集卡昨夜在廈門港上路，調度系統用人工智慧模型安排路線。",
            "The council bought forty new buses and repaired the bridge after the flood — “at last”, said the mayor.",
            "杭州 City Brain 接入 3,000 traffic lights，早高峰快了一成二。", "VR", "头显", "GPT-5 2026"})
    void ordinaryTextsGetNone(String text) {
        post("/classify", text).body("warnings", empty());
    }

    @Test
    void ordinaryArticlesGetNone() {
        String id = store("虚拟现实头显在南昌发布，重量只有一百八十克，可以追踪双手和眼睛。").body("warnings", empty()).extract().path("id");
        given().get("/articles/" + id).then().body("warnings", empty());
        for (Seeds seed : Seeds.values()) {
            post("/classify", seed.content()).statusCode(200).body("warnings", empty());
        }
    }

    @Test
    void aLanguageIsBelievedAndItsKindsAreCovered() {
        Map<String, String> body = new HashMap<>(Map.of("content", "The council bought forty new buses. " + UUID.randomUUID(), "language", "en-GB"));
        given().contentType("application/json").body(body).post("/articles").then().statusCode(201).body("warnings", empty());
        body.putAll(Map.of("content", "The council bought forty new trams. " + UUID.randomUUID(), "language", "sco"));
        given().contentType("application/json").body(body).post("/articles").then().statusCode(201)
                .body("warnings.detail", contains(containsString("in sco;")));
    }

    @Test
    void healthListsTheLanguagesAndTheDescriptionTheCodes() {
        given().get("/q/health/ready").then().body("checks.find { it.name == 'encoder' }.data.languages", equalTo("de en es fr ja zh"));
        given().accept("application/json").get("/q/openapi").then()
                .body("components.schemas.Warning.properties.code.enum", contains("unread-tokens", "language-not-covered"))
                .body("components.schemas.keySet()", hasItems("Article", "Warning"));
    }
}
