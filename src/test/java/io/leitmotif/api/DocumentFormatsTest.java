package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Articles in every form they come in, over HTTP: PDF, charsets, what documents say about themselves. */
@QuarkusTest
class DocumentFormatsTest {

    private static byte[] pdf(String name) {
        try (InputStream in = DocumentFormatsTest.class.getResourceAsStream("/pdf/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType("application/json").body(body).post("/articles").then();
    }

    private static JsonPath withContent(String id) {
        return given().get("/articles/" + id + "?include=content").then().statusCode(200).extract().jsonPath();
    }

    /** Each passage is where it says in the original. */
    private static void evidenceIsInPlace(JsonPath article) {
        String content = article.getString("content");
        List<Map<String, Object>> evidence = article.getList("topics.evidence.flatten()");
        assertFalse(evidence.isEmpty());
        for (Map<String, Object> passage : evidence) {
            String source = content.substring((int) passage.get("start"), (int) passage.get("end"));
            assertEquals(passage.get("text").toString().replaceAll("\\s", ""), source.replaceAll("\\s", ""));
        }
    }

    @Test
    void aBarePdfIsReadAndItsEvidenceCountsInItsText() {
        String id = given().contentType("application/pdf").body(pdf("release.pdf")).post("/articles?source=临湖日报").then()
                .statusCode(201).body("title", equalTo("临湖市首条跨江自行车专用道今年九月通车"))
                .body("language", equalTo("zh-Hans")).body("source", equalTo("临湖日报")).extract().path("id");
        JsonPath article = withContent(id);
        assertEquals("全线安装了46组检测装置", article.getString("content").replaceAll("(?s).*(全线安装了46组检测装置).*", "$1"));
    }

    @Test
    void aPdfInJsonIsTheSameArticle() {
        Map<String, String> body = Map.of("content", Base64.getEncoder().encodeToString(pdf("columns.pdf")), "format", "pdf");
        String id = post(body).statusCode(201).body("language", equalTo("en")).extract().path("id");
        given().contentType("application/pdf").body(pdf("columns.pdf")).post("/articles").then().statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void aPdfIsClassifiedWithoutBeingStored() {
        JsonPath topics = given().contentType("application/json")
                .body(Map.of("content", Base64.getEncoder().encodeToString(pdf("harbour.pdf")))).post("/classify").then()
                .statusCode(200).body("language", equalTo("zh-Hant")).extract().jsonPath();
        assertEquals(4, topics.getList("topics").size());
    }

    @Test
    void pdfsThatCannotBeReadSayWhy() {
        refused("encrypted.pdf", 422, "encrypted");
        refused("scanned.pdf", 422, "image");
        given().contentType("application/pdf").body("%PDF-1.4 and nothing else".getBytes(StandardCharsets.US_ASCII))
                .post("/articles").then().statusCode(400).contentType(startsWith("application/problem+json"));
        given().contentType("application/pdf").body("no PDF".getBytes(StandardCharsets.US_ASCII))
                .post("/articles").then().statusCode(400).contentType(startsWith("application/problem+json"));
    }

    private static void refused(String file, int status, String why) {
        given().contentType("application/pdf").body(pdf(file)).post("/articles").then().statusCode(status)
                .contentType(startsWith("application/problem+json")).body("detail", containsString(why));
    }

    @Test
    void aPageInGbkThatSaysSoNowhereIsRead() {
        String text = "一款增强现实眼镜在武汉发布，重量只有七十克，可以把导航箭头叠加在路面上，在展馆里能看到复原的编钟。"
                + "研发团队说，镜片采用光波导，佩戴者看到的画面相当于三米外的一百二十英寸屏幕。";
        JsonPath article = given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false))).contentType("text/html").body(("<p>" + text + "</p>").getBytes(Charset.forName("GB18030")))
                .post("/articles").then().statusCode(201).body("language", equalTo("zh-Hans"))
                .body("topics[0].id", equalTo("vr")).extract().jsonPath();
        JsonPath stored = withContent(article.getString("id"));
        assertEquals(text, stored.getString("text"));
        evidenceIsInPlace(stored);
    }

    @Test
    void whatAPageSaysAboutItselfIsKept() {
        String page = """
                <html lang="zh-CN"><head><title>港口换上无人集卡_示例新闻网</title>
                <link rel="canonical" href="https://news.example.org/2026/11/truck.html">
                <meta property="og:site_name" content="示例新闻网"><meta name="author" content="周敏">
                <meta name="keywords" content="港口,自动驾驶,人工智能">
                <meta property="article:published_time" content="2026-11-03T09:30:00+08:00"></head>
                <body><div class="nav"><a href="/">首页</a></div><div class="article"><h1>港口换上无人集卡</h1>
                <p>编号%s的港区昨夜起由二十台无人驾驶集卡负责转运，调度系统用人工智能模型预测每个堆位的进出。</p>
                <p>港口集团说，夜班效率提高了两成，驾驶员转为远程监看，每人照看六台车。</p></div></body></html>"""
                .formatted(UUID.randomUUID());
        given().contentType("text/html; charset=utf-8").body(page.getBytes(StandardCharsets.UTF_8)).post("/articles").then()
                .statusCode(201).body("title", equalTo("港口换上无人集卡")).body("author", equalTo("周敏"))
                .body("source", equalTo("示例新闻网")).body("url", equalTo("https://news.example.org/2026/11/truck.html"))
                .body("publishedAt", equalTo("2026-11-03T01:30:00Z")).body("tags", hasItem("自动驾驶"));
    }

    @Test
    void whatItsSenderSaysGoesFirst() {
        String content = "---\ntitle: Found\nauthor: Found\ntags: [found]\nsource: Found\n---\nThe harbour "
                + UUID.randomUUID() + " opened a new terminal, and four ferries a day will call there from Monday on.";
        String id = post(Map.of("content", content, "author", "Given", "tags", List.of("one", "two"), "source", "Given"))
                .statusCode(201).body("title", equalTo("Found")).body("author", equalTo("Given"))
                .body("source", equalTo("Given")).body("tags", contains("one", "two")).extract().path("id");
        given().get("/articles/" + id).then().body("tags", contains("one", "two")).body("author", equalTo("Given"));
    }

    @Test
    void anArticleThatSaysNothingOfItselfHasNoTags() {
        post(Map.of("content", "编号" + UUID.randomUUID() + "的渡轮今天起每天往返四次，票价不变。"))
                .statusCode(201).body("tags", empty()).body("author", equalTo(null));
    }
}
