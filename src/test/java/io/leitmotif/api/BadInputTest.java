package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read gets a problem that says why, and nothing is stored. */
@QuarkusTest
class BadInputTest {

    private static final String CHINESE = "虚拟现实头显在南昌发布，重量只有一百八十克，可以追踪双手和眼睛。";

    private StoredArticles before;

    @BeforeEach
    void remember() {
        before = StoredArticles.now();
    }

    @AfterEach
    void nothingWasStored() {
        assertEquals(before, StoredArticles.now(), "articles were stored");
    }

    private static void isProblem(Response response, int status, Matcher<String> detail) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status)).body("type", startsWith("urn:leitmotif:problem:"))
                .body("detail", detail);
    }

    private static Response postJson(String json) {
        return given().contentType("application/json").body(json.getBytes(StandardCharsets.UTF_8)).post("/articles");
    }

    private static Response post(Map<String, ?> body) {
        return given().contentType("application/json").body(body).post("/articles");
    }

    private static Response postBare(String type, byte[] body) {
        return given().contentType(type).body(body).post("/articles");
    }

    @Test
    void emptyContent() {
        isProblem(post(Map.of("content", "")), 422, containsString("empty"));
        isProblem(postBare("text/plain", new byte[0]), 422, containsString("empty"));
    }

    @Test
    void onlyWhiteSpace() {
        isProblem(post(Map.of("content", " \n\t　")), 422, containsString("white space"));
    }

    @Test
    void onlyMarkup() {
        isProblem(post(Map.of("content", "<div><img src='a.png'><script>x()</script></div>")), 422,
                containsString("markup"));
    }

    @Test
    void onlyPunctuation() {
        isProblem(post(Map.of("content", "。。。！？—— 123 ...")), 422, containsString("at least 2 letters"));
    }

    @Test
    void jsonThatIsNone() {
        isProblem(postJson("{\"content\": \"" + CHINESE), 400, containsString("line 1"));
        isProblem(postJson("[1,2]"), 400, containsString("JSON"));
        isProblem(postJson("null"), 400, containsString("no body"));
        isProblem(postJson(""), 400, containsString("no body"));
    }

    @Test
    void jsonInAnotherCharset() {
        byte[] body = ("{\"content\":\"" + CHINESE + "\"}").getBytes(java.nio.charset.Charset.forName("GBK"));
        isProblem(postBare("application/json", body), 400, containsString("UTF-8"));
    }

    @Test
    void contentThatIsMissing() {
        isProblem(postJson("{\"title\":\"a\"}"), 400, containsString("content is missing"));
        isProblem(postJson("{\"url\":\"https://example.org/a\"}"), 400, containsString("not fetched"));
    }

    @Test
    void aCharsetThatDoesNotFit() {
        isProblem(postBare("text/plain; charset=UTF-8", CHINESE.getBytes(java.nio.charset.Charset.forName("GBK"))), 400,
                allOf(containsString("byte 0"), containsString("UTF-8")));
        isProblem(postBare("text/plain; charset=klingon", CHINESE.getBytes(StandardCharsets.UTF_8)), 400,
                containsString("klingon"));
        isProblem(postBare("text/plain; charset=UTF-8", new byte[] {'a', 'b', 'c', (byte) 0xe4, (byte) 0xb8}), 400,
                containsString("byte 3"));
    }

    @Test
    void elevenMegabytes() {
        String big = CHINESE.repeat(11 * 1024 * 1024 / CHINESE.getBytes(StandardCharsets.UTF_8).length + 1);
        isProblem(post(Map.of("content", big)), 413, matchesPattern(".*\\d{8} bytes.*10485760.*"));
        isProblem(postBare("text/plain", big.getBytes(StandardCharsets.UTF_8)), 413, containsString("10485760"));
    }

    @Test
    void aTextTooLongToReadAtOnce() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() <= 200_000; i++) {
            text.append("第").append(i).append("号观测站今天报告了风速、水位和气温，值班员记在本子上。\n");
        }
        isProblem(post(Map.of("content", text.toString())), 413,
                allOf(containsString("limit is 200000"), matchesPattern(".* 2000\\d\\d .*")));
    }

    @Test
    void aBodyFarTooLarge() {
        isProblem(postBare("text/plain", new byte[20 * 1024 * 1024]), 413, containsString("20971520"));
        isProblem(postBare("text/plain", new byte[65 * 1024 * 1024]), 413,
                allOf(containsString("68157440"), containsString("67108864")));
    }

    @ParameterizedTest
    @CsvSource({"docx, docx", "'', ''"})
    void aFormatThatIsNotRead(String format, String named) {
        isProblem(post(Map.of("content", CHINESE, "format", format)), 415, containsString(named));
    }

    @Test
    void aMediaTypeThatIsNotRead() {
        isProblem(postBare("application/zip", new byte[] {1, 2, 3}), 415,
                allOf(containsString("application/zip"), containsString("text/html")));
    }

    @Test
    void tagsThatAreTooManyOrTooLong() {
        isProblem(post(Map.of("content", CHINESE, "tags", Collections.nCopies(51, "a"))), 400,
                allOf(containsString("51"), containsString("50")));
        isProblem(post(Map.of("content", CHINESE, "tags", List.of("a".repeat(101)))), 400, containsString("101"));
    }

    @Test
    void aPdfThatIsNotBase64() {
        isProblem(post(Map.of("content", CHINESE, "format", "pdf")), 400, containsString("base64"));
        isProblem(post(Map.of("content", "%PDF-1.4 and so on")), 400, containsString("base64"));
    }

    @Test
    void nulBytes() {
        isProblem(post(Map.of("content", "虚拟现实\u0000头显")), 400, allOf(containsString("NUL"), containsString("4")));
        isProblem(post(Map.of("content", CHINESE, "title", "a\u0000b")), 400, containsString("title"));
    }

    @Test
    void unpairedSurrogates() {
        isProblem(postJson("{\"content\": \"虚拟现实\\ud83d头显\"}"), 400, containsString("U+D83D"));
        isProblem(postJson("{\"content\": \"" + CHINESE + "\", \"source\": \"\\udc00\"}"), 400, containsString("source"));
    }

    @Test
    void aHundredThousandNestedTags() {
        String nested = "<div>".repeat(100_000) + CHINESE + "</div>".repeat(100_000);
        isProblem(post(Map.of("content", nested, "format", "html")), 413,
                allOf(containsString("512"), containsString("100")));
    }

    @Test
    void aTitleOfNineMegabytesInThePage() {
        String page = "<html><head><title>" + "长".repeat(3_000_000) + "</title></head><body><p>" + CHINESE + "</p></body></html>";
        given().contentType("application/json").body(Map.of("content", page)).post("/classify").then().statusCode(200)
                .body("title", nullValue());
    }

    @Test
    void yearsThatNoDatabaseKeeps() {
        for (String year : new String[] {"+999999999-01-01", "-0044-03-15", "+10000-01-01T00:00:00Z"}) {
            isProblem(post(Map.of("content", CHINESE, "publishedAt", year)), 400,
                    allOf(containsString("publishedAt"), containsString("9999")));
        }
        isProblem(given().queryParam("from", "+12345-01-01").get("/articles"), 400, containsString("12345"));
    }

    @Test
    void metadataThatIsNone() {
        for (Map.Entry<String, String> bad : Map.of("publishedAt", "yesterday", "url", "ftp://example.org/a",
                "language", "chinese!", "title", "长".repeat(1001), "externalId", "x".repeat(513)).entrySet()) {
            Map<String, String> body = new HashMap<>(Map.of("content", CHINESE));
            body.put(bad.getKey(), bad.getValue());
            isProblem(post(body), 400, containsString(bad.getKey()));
        }
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit", "limit=-1, limit", "limit=1000000000, limit", "limit=ten, limit", "cursor=forged, cursor",
        "topic=gardening, topic", "from=2024-01-02&to=2024-01-01, from", "from=soon, from"})
    void listsThatCannotBe(String query, String named) {
        isProblem(given().get("/articles?" + query), 400, containsString(named));
    }

    @Test
    void similarThatCannotBe() {
        isProblem(given().get("/articles/{id}/similar", "019aa9a2-7c1f-7d2e-9a55-0c6c7f1f5b10"), 404,
                containsString("no article"));
        isProblem(given().get("/articles/{id}/similar", "nonsense"), 404, containsString("nonsense"));
        for (String bad : new String[] {"limit=0", "limit=101", "minScore=2", "minScore=NaN", "topic=gardening"}) {
            isProblem(given().get("/articles/019aa9a2-7c1f-7d2e-9a55-0c6c7f1f5b10/similar?" + bad), 400,
                    containsString(bad.substring(0, bad.indexOf('='))));
        }
        isProblem(given().contentType("application/json").body(Map.of("content", "")).post("/similar"), 422,
                containsString("empty"));
    }

    @Test
    void classifyThatCannotBe() {
        isProblem(given().contentType("application/json").body(Map.of("content", "!!!")).post("/classify"), 422,
                containsString("letters"));
        isProblem(given().contentType("application/json").body("{}").post("/classify"), 400,
                containsString("content is missing"));
    }

    @Test
    void pathsAndMethodsThatAreNot() {
        isProblem(given().get("/nothing/here"), 404, containsString("/nothing/here"));
        isProblem(given().delete("/topics"), 405, containsString("DELETE /topics"));
        isProblem(given().accept("image/png").get("/topics"), 406, containsString("image/png"));
    }
}
