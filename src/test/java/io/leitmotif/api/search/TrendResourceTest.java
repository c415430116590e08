package io.leitmotif.api.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts over time over HTTP, each test in years of its own. */
@QuarkusTest
class TrendResourceTest {

    private static final String HEADSET = "这款虚拟现实头显重180克，可以追踪手和眼睛，下月在展会上与观众见面。";

    private static void store(String source, String language, String date) {
        given().contentType("application/json").body(Map.of("content", HEADSET + "（" + UUID.randomUUID() + "）",
                "source", source, "language", language, "publishedAt", date)).post("/articles").then().statusCode(201);
    }

    @Test
    void countsFillGapsAndABurstStandsOut() {
        for (String day : List.of("01", "03", "03", "05", "08", "10", "10", "10", "10", "10", "10")) {
            store("burst", "zh-Hans", "1971-03-" + day + "T12:00:00Z");
        }
        JsonPath trends = given().get("/trends?by=day&from=1971-03-01&to=1971-03-12&source=burst").then().statusCode(200)
                .body("by", equalTo("day")).body("from", equalTo("1971-03-01T00:00:00Z"))
                .body("to", equalTo("1971-03-12T00:00:00Z")).body("more", equalTo(false)).body("series", hasSize(1))
                .body("series[0].key", nullValue()).body("series[0].total", equalTo(11))
                .body("series[0].buckets.count", contains(1, 0, 2, 0, 1, 0, 0, 1, 0, 6, 0))
                .body("series[0].buckets[9].start", equalTo("1971-03-10T00:00:00Z"))
                .body("series[0].buckets[9].end", equalTo("1971-03-11T00:00:00Z")).extract().jsonPath();
        List<Float> z = trends.getList("series[0].buckets.z");
        assertEquals(java.util.Collections.nCopies(7, null), z.subList(0, 7));
        // mean 5/9, deviation at least 1
        assertEquals(6 - 5 / 9f, z.get(9), 1e-3);
        given().get("/trends?by=month&from=1971-02-01&to=1971-04-01&source=burst").then().statusCode(200)
                .body("series[0].buckets.count", contains(0, 11));
        given().get("/trends?by=week&from=1971-03-01&to=1971-03-12&source=burst").then().statusCode(200)
                .body("series[0].buckets.count", contains(4, 7));
    }

    @Test
    void oneSeriesForEachTopicLanguageOrSourceTheLargestFirst() {
        store("small", "en", "1972-03-01");
        store("large", "zh-Hans", "1972-03-01");
        store("large", "zh-Hans", "1972-03-02");
        String span = "/trends?from=1972-03-01&to=1972-03-03&group=";
        given().get(span + "source").then().statusCode(200).body("series.key", contains("large", "small"))
                .body("series.total", contains(2, 1)).body("series", everyItem(not(hasKey("label"))));
        given().get(span + "language").then().statusCode(200).body("series.key", contains("zh-Hans", "en"))
                .body("series[0].buckets.count", contains(1, 1)).body("series[1].buckets.count", contains(1, 0));
        given().header("Accept-Language", "en").get(span + "topic&source=large").then().statusCode(200)
                .body("series.find { it.key == 'vr' }.total", equalTo(2))
                .body("series.find { it.key == 'vr' }.label", equalTo("Virtual and augmented reality"));
        given().get(span + "source&topic=smart-city&source=large").then().statusCode(200).body("series", hasSize(0));
    }

    @Test
    void fiftySeriesAreTheMostAndThatThereAreMoreIsSaid() {
        for (int i = 0; i < 51; i++) {
            store("source " + i, "zh-Hans", "1973-03-01");
        }
        given().get("/trends?from=1973-03-01&to=1973-03-02&group=source").then().statusCode(200)
                .body("series", hasSize(50)).body("more", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"by=hour,hour", "group=author,author", "from=2026-01-02&to=2026-01-01,before", "topic=weather,weather",
            "by=day&from=2020-01-01&to=2026-01-01,there can be 400", "from=9000-01-01,before now", "from=yesterday,yesterday"})
    void badInputIsRefusedWithTheReason(String query, String reason) {
        given().get("/trends?" + query).then().statusCode(400).body("detail", containsString(reason));
    }
}
