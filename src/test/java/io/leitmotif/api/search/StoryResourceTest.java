package io.leitmotif.api.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.article.Articles;
import io.leitmotif.article.group.Stories;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories over HTTP; what is in them is set here, each test under a source of its own. */
@QuarkusTest
class StoryResourceTest {

    private static final String HEADSET = "这款虚拟现实头显重180克，可以追踪手和眼睛，下月在展会上与观众见面。";

    @Inject
    Articles articles;

    @Inject
    Stories stories;

    private static UUID store(String source, String title, String date) {
        Map<String, String> body = new HashMap<>(Map.of("content", HEADSET + "（" + UUID.randomUUID() + "）", "title", title,
                "source", source, "publishedAt", date));
        return UUID.fromString(given().contentType("application/json").body(body).post("/articles").then()
                .statusCode(201).extract().path("id"));
    }

    /** Stories of articles of one source, dated on these days of January, whatever the service made of them. */
    private List<UUID> plant(String source, List<List<Integer>> days) {
        List<List<UUID>> ids = days.stream().map(of -> of.stream().map(day -> store(source, "第" + day + "日",
                String.format("1961-01-%02d", day))).toList()).toList();
        return QuarkusTransaction.requiringNew().call(() -> {
            ids.stream().flatMap(List::stream).map(articles::require).filter(article -> article.storyId() != null)
                    .forEach(stories::leave);
            return ids.stream().map(this::group).toList();
        });
    }

    private UUID group(List<UUID> ids) {
        UUID story = stories.begin(articles.require(ids.get(0)));
        ids.stream().skip(1).forEach(id -> stories.join(story, articles.require(id)));
        return story;
    }

    private static JsonPath list(String query) {
        return given().get("/stories?" + query).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aStoryIsShownWithWhatIsInIt() {
        String source = "story " + UUID.randomUUID();
        UUID story = plant(source, List.of(List.of(3, 1, 2, 4, 5, 6))).get(0);
        given().get("/stories?source=" + source).then().statusCode(200).body("stories", hasSize(1))
                .body("next", nullValue()).body("stories[0].id", equalTo(story.toString()))
                .body("stories[0].title", equalTo("第1日")).body("stories[0].size", equalTo(6))
                .body("stories[0].firstSeen", equalTo("1961-01-01T00:00:00Z"))
                .body("stories[0].lastSeen", equalTo("1961-01-06T00:00:00Z"))
                .body("stories[0].topics.find { it.id == 'vr' }.count", equalTo(6))
                .body("stories[0].topics.find { it.id == 'vr' }.label", equalTo("虚拟现实"))
                .body("stories[0].languages", contains("zh-Hans")).body("stories[0].sources", contains(source))
                .body("stories[0].articles.title", contains("第6日", "第5日", "第4日", "第3日", "第2日"));
        given().get("/stories/" + story).then().statusCode(200).body("title", equalTo("第1日"))
                .body("articles", hasSize(6)).body("changes", hasSize(0));
    }

    @Test
    void orderSizeAndFiltersHoldPageByPage() {
        String source = "stories " + UUID.randomUUID();
        List<UUID> planted = plant(source, List.of(List.of(1, 2, 3), List.of(2, 4), List.of(5, 6), List.of(9)));
        String large = planted.get(0).toString();
        String middle = planted.get(1).toString();
        String late = planted.get(2).toString();
        String single = planted.get(3).toString();
        assertEquals(List.of(late, middle, large), list("source=" + source).getList("stories.id"));
        assertEquals(List.of(large, late, middle), list("order=largest&source=" + source).getList("stories.id"));
        assertEquals(List.of(large), list("minSize=3&source=" + source).getList("stories.id"));
        assertEquals(List.of(late, middle), list("source=" + source + "&from=1961-01-04&to=1961-01-06").getList("stories.id"));
        assertEquals(List.of(), list("topic=smart-city&source=" + source).getList("stories.id"));
        assertEquals(List.of(), list("language=en&source=" + source).getList("stories.id"));
        for (String order : List.of("newest", "largest")) {
            List<String> all = new ArrayList<>();
            String cursor = "";
            do {
                JsonPath page = list("minSize=1&limit=1&order=" + order + "&source=" + source + cursor);
                all.addAll(page.getList("stories.id"));
                cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
            } while (cursor != null);
            assertEquals(order.equals("newest") ? List.of(single, late, middle, large)
                    : List.of(large, late, middle, single), all);
        }
    }

    @Test
    void aStoryThatWasMergedAwayLeadsToTheOneThatStayed() {
        String source = "merged " + UUID.randomUUID();
        List<UUID> planted = plant(source, List.of(List.of(1, 2), List.of(3), List.of(4)));
        UUID first = planted.get(0);
        UUID second = planted.get(1);
        UUID third = planted.get(2);
        QuarkusTransaction.requiringNew().run(() -> stories.merge(third, second));
        QuarkusTransaction.requiringNew().run(() -> stories.merge(second, first));
        for (UUID gone : List.of(second, third)) {
            given().redirects().follow(false).get("/stories/" + gone + "?vocabulary=sectors").then().statusCode(308)
                    .header("Location", endsWith("/stories/" + first + "?vocabulary=sectors"));
            given().get("/stories/" + gone).then().statusCode(200).body("id", equalTo(first.toString()))
                    .body("size", equalTo(4)).body("lastSeen", equalTo("1961-01-04T00:00:00Z"))
                    .body("changes.kind", contains("merge", "merge")).body("changes.articles", contains(1, 2))
                    .body("changes.from", contains(third.toString(), second.toString()));
        }
    }

    @Test
    void anUnknownStoryIsNotFound() {
        UUID id = UUID.randomUUID();
        given().get("/stories/" + id).then().statusCode(404).body("detail", equalTo("there is no story " + id));
        given().get("/stories/none").then().statusCode(404).body("detail", equalTo("there is no story none"));
    }

    @ParameterizedTest
    @CsvSource({"order=oldest,oldest", "limit=0,1 to 100", "limit=101,101", "limit=1000000000,100", "limit=-1,-1", "limit=ten,ten",
            "minSize=0,1 or more", "cursor=forged,cursor", "topic=weather,weather", "from=2026-01-02&to=2026-01-01,before"})
    void badInputIsRefusedWithTheReason(String query, String reason) {
        given().get("/stories?" + query).then().statusCode(400).body("detail", containsString(reason));
    }
}
