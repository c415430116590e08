package io.leitmotif.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five seeds over HTTP, whatever database is below. */
public abstract class SeedArticlesContract {

    @ParameterizedTest
    @EnumSource(Seeds.class)
    protected void aSeedHasItsTopics(Seeds seed) {
        JsonPath article = post(seed);
        List<Map<String, Object>> topics = article.getList("topics");
        Set<String> assigned = topics.stream().filter(topic -> (boolean) topic.get("assigned"))
                .map(topic -> (String) topic.get("id")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(seed.topics), assigned, () -> topics.toString());
        assertEquals(4, topics.size(), "every topic is answered");
    }

    @ParameterizedTest
    @EnumSource(Seeds.class)
    protected void theEvidencePointsIntoTheOriginal(Seeds seed) {
        String original = seed.content();
        JsonPath article = post(seed);
        for (String topic : seed.topics) {
            List<Map<String, Object>> evidence = article.getList("topics.find { it.id == '" + topic + "' }.evidence");
            assertFalse(evidence.isEmpty(), topic + " has no evidence");
            for (Map<String, Object> passage : evidence) {
                String source = original.substring((int) passage.get("start"), (int) passage.get("end"));
                String text = (String) passage.get("text");
                assertTrue(holdsMostLettersInOrder(source, text), () -> text + "\nis not in\n" + source);
            }
        }
    }

    @Test
    protected void theSeedsAreThereFromTheStart() {
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification request = given().queryParam("limit", 100);
            JsonPath page = (next == null ? request : request.queryParam("cursor", next)).get("/articles").then()
                    .statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("hits.article.id"));
            next = page.getString("next");
        } while (next != null);
        for (Seeds seed : Seeds.values()) {
            assertTrue(ids.contains(post(seed).getString("id")), seed + " is not listed");
        }
    }

    @Test
    protected void theOtherArticleOnChengdusIndustryIsAmongTheMostSimilar() {
        String pilotZone = post(Seeds.PILOT_ZONE).getString("id");
        List<String> similar = given().queryParam("limit", 2).get("/articles/{id}/similar", post(Seeds.CHENGDU)
                .getString("id")).then().statusCode(200).extract().jsonPath().getList("hits.article.id");
        assertTrue(similar.contains(pilotZone), similar.toString());
    }

    private static JsonPath post(Seeds seed) {
        // the same text as the seed that was loaded at start: the article that is there
        return given().contentType("text/plain; charset=UTF-8").body(seed.content().getBytes(
                java.nio.charset.StandardCharsets.UTF_8)).post("/articles").then().statusCode(200)
                .extract().jsonPath();
    }

    /** Torn readings are mended with letters that are not in the source: nine in ten must be, in order. */
    private static boolean holdsMostLettersInOrder(String source, String text) {
        int[] letters = text.chars().filter(Character::isLetterOrDigit).toArray();
        int[] longestCommon = new int[letters.length + 1];
        for (int c : source.chars().toArray()) {
            int diagonal = 0;
            for (int j = 1; j <= letters.length; j++) {
                int above = longestCommon[j];
                longestCommon[j] = c == letters[j - 1] ? diagonal + 1 : Math.max(above, longestCommon[j - 1]);
                diagonal = above;
            }
        }
        return longestCommon[letters.length] >= 0.9 * letters.length;
    }
}
