package io.leitmotif.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Articles as versions of before left them in the database: here, as no request can make one. */
@QuarkusTest
class WarningsOfEarlierArticlesTest {

    private static final String KOREAN = "부산항의 등대지기는 삼십 년 동안 하루도 빠짐없이 불을 켰다. 어제 마지막으로 등대의 계단을 내려왔다.";

    @Inject
    EntityManager entities;

    @Test
    void ofAnArticleStoredBeforeSharesWereOnlyTheLanguageIsTold() {
        String id = given().contentType("application/json").body(Map.of("content", KOREAN + " " + UUID.randomUUID()))
                .post("/articles").then().statusCode(201).body("warnings.code", contains("unread-tokens", "language-not-covered"))
                .extract().path("id");
        QuarkusTransaction.requiringNew().run(() -> assertEquals(1, entities.createNativeQuery(
                "update article set unknown_share = null where id = :id").setParameter("id", UUID.fromString(id)).executeUpdate()));
        given().get("/articles/" + id).then().statusCode(200).body("warnings.code", contains("language-not-covered"));
    }
}
