package io.leitmotif.api;

import static io.restassured.RestAssured.given;

/**
 * What a service keeps, seen from outside: whatever is stored changes one or the other.
 *
 * @param indexed the number of articles in its index
 * @param newest  the id of the article stored last, or null if there is none
 */
public record StoredArticles(int indexed, String newest) {

    /** Those that there are now. */
    public static StoredArticles now() {
        return new StoredArticles(
                given().get("/q/health/ready").then().extract().path("checks.find { it.name == 'index' }.data.articles"),
                given().queryParam("limit", 1).get("/articles").then().statusCode(200).extract().path("hits[0].article.id"));
    }
}
