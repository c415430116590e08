package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is around the articles: topics, classification, health, metrics and the API's own description. */
@QuarkusTest
class ServiceTest {

    @Test
    void topicsSayWhatTheyAreAndWhatTheyWereLearntFrom() {
        given().queryParam("vocabulary", "sectors").get("/topics").then().statusCode(200).body("id", equalTo(
                        java.util.List.of("ai", "vr", "smart-city", "digital-culture")))
                .body("labels.zh", hasItem("人工智能")).body("labels.en", hasItem("Smart city"))
                .body("description", everyItem(notNullValue())).body("retired", everyItem(is(false)))
                .body("[0].examples.size()", greaterThan(60));
    }

    @Test
    void aTextIsClassifiedWithItsEvidence() {
        String text = "The new mixed-reality headset weighs 180 grams and tracks hands and eyes without controllers.";
        given().contentType("application/json").body(Map.of("content", text)).post("/classify").then().statusCode(200)
                .body("language", equalTo("en")).body("topics", hasSize(4)).body("topics[0].id", equalTo("vr"))
                .body("topics[0].label", equalTo("Virtual and augmented reality"))
                .body("topics[0].assigned", equalTo(true)).body("topics[0].evidence[0].text", equalTo(text))
                .body("topics[0].evidence[0].start", equalTo(0))
                .body("topics[0].evidence[0].end", equalTo(text.length()));
    }

    @Test
    void noneIsAnAnswer() {
        given().contentType("application/json").body(Map.of("content",
                        "村里的老人说，今年的柿子比往年甜，霜降以后树上还挂着一半，留给过冬的鸟。")).post("/classify").then()
                .statusCode(200).body("topics.assigned", everyItem(is(false)))
                .body("topics.evidence", everyItem(hasSize(0)));
    }

    @Test
    void readyWhenTheEncoderTheIndexAndTheDatabaseAre() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"))
                .body("checks.name", hasItems("encoder", "index", "Database connections health check"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void metricsTellOfReadingAndStoring() {
        given().contentType("application/json").body(Map.of("content", "一个关于虚拟现实头显的短句。")).post("/classify")
                .then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("leitmotif_read_seconds_count"))
                .body(containsString("leitmotif_articles_submitted_total"))
                .body(containsString("http_server_requests_seconds"));
    }

    @Test
    void theApiDescribesItselfWithExamples() {
        given().accept("application/json").get("/q/openapi").then().statusCode(200)
                .body("paths.keySet()", hasItems("/articles", "/articles/{id}", "/articles/{id}/similar", "/similar",
                        "/classify", "/topics"))
                .body("paths.'/articles'.post.requestBody.content.'application/json'.examples.keySet()",
                        hasItem("headset"))
                .body("paths.'/articles/{id}/similar'.get.responses.'200'.content.'application/json'.examples.keySet()",
                        hasItem("similar"))
                .body("components.schemas.keySet()", hasItems("Article", "Problem", "Topic"));
        given().accept("application/json").get("/q/openapi").then()
                .body("paths.'/articles/{id}/similar'.get.responses.keySet()", hasItems("200", "400", "404"))
                .body("paths.'/index/rebuild'.get.responses.'404'.content.keySet()", hasItem("application/problem+json"))
                .body("paths.'/index/rebuild'.post.responses.'409'.content.keySet()", hasItem("application/problem+json"));
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
    }
}
