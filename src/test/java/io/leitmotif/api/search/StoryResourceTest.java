package io.leitmotif.api.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories over HTTP, each test in a year and under a source of its own: copies of one text are one story. */
@QuarkusTest
class StoryResourceTest {

    private static final String CITY_GATE = "江北的实验室造出一副虚拟现实头显，戴上它能看见三百年前的城门。头显重一百八十克，可以追踪双手和眼睛，下月在展会上与观众见面。";
    private static final String THEATRE = "剧院的演员戴着虚拟现实眼镜排练，导演在远方的工作室里看着他们的影子走位，台词一句也没有落下，观众要到秋天才能进场。";
    private static final String SURGEONS = "外科医生用沉浸式头盔练习缝合，手套把线的拉力传回指尖，医学院说明年起每个学生都要先过这一关。";
    private static final String ASTRONAUTS = "航天员在水池旁边的房间里戴上混合现实头盔，练习给空间站换电池，教练说失误一次就要从头再来。";
    private static final String FISH = "村里的水塘干了，养鱼的人把鱼苗挑到上游的水库，来回二十里山路，天亮前要走完，不然太阳出来鱼就受不住了。";

    private static JsonPath store(String source, String title, String text, String date) {
        return given().contentType("application/json").body(Map.of("content", text, "title", title, "source", source,
                "publishedAt", date)).post("/articles").then().statusCode(201).extract().jsonPath();
    }

    /** One story: a text, and copies of it, on these days of a January. */
    private static String store(String source, String text, int year, int... days) {
        String story = null;
        for (int day : days) {
            String title = "第" + day + "日";
            String placed = store(source, title, text + title + "。", String.format("%d-01-%02d", year, day)).getString("storyId");
            assertTrue(story == null || story.equals(placed), () -> title + " is in another story");
            story = placed;
        }
        return story;
    }

    /** One of several reports that are each too far from the others to be of one story, unless one has parts of two. */
    private static String report(String source, int hour, String title, String text) {
        return store(source, title, "青屿港无人渡轮搁浅，四十一名乘客" + text, "1965-02-01T0" + hour + ":00:00Z").getString("storyId");
    }

    private static JsonPath list(String query) {
        return given().get("/stories?" + query).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aStoryIsShownWithWhatIsInIt() {
        String source = "one-story";
        String story = store(source, CITY_GATE, 1961, 3, 1, 2, 4, 5, 6);
        given().get("/stories?source=" + source).then().statusCode(200).body("stories", hasSize(1))
                .body("next", nullValue()).body("stories[0].id", equalTo(story))
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
        String source = "four-stories";
        String large = store(source, THEATRE, 1963, 1, 2, 3);
        String middle = store(source, SURGEONS, 1963, 2, 4);
        String late = store(source, ASTRONAUTS, 1963, 5, 6);
        String single = store(source, FISH, 1963, 9);
        assertEquals(List.of(late, middle, large), list("source=" + source).getList("stories.id"));
        assertEquals(List.of(large, late, middle), list("order=largest&source=" + source).getList("stories.id"));
        assertEquals(List.of(large), list("minSize=3&source=" + source).getList("stories.id"));
        assertEquals(List.of(late, middle), list("source=" + source + "&from=1963-01-04&to=1963-01-06").getList("stories.id"));
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
        String source = "merged-stories";
        String first = report(source, 1, "信号中断", "平安，公司说卫星信号中断了十一秒，自动驾驶失去方位，同线船只全部停在码头等候通知。");
        String second = report(source, 2, "更新出错", "上岸，调查员正在读导航软件的日志，怀疑更新出错，厂商派出工程师连夜赶来，不愿多谈。");
        String third = report(source, 3, "要有船长", "获救，镇议会要求每艘船都配一名船长，退休老水手报名踊跃，培训班下周开课，学费渔会出。");
        assertEquals(3, Set.of(first, second, third).size());
        assertEquals(second, report(source, 4, "更新出错要有船长",
                "上岸，调查员正在读导航软件的日志，怀疑更新出错，镇议会要求每艘船都配一名船长，退休老水手报名踊跃。"));
        assertEquals(first, report(source, 5, "信号中断更新出错",
                "平安，公司说卫星信号中断了十一秒，自动驾驶失去方位，调查员正在读导航软件的日志，厂商派出工程师连夜赶来。"));
        for (String gone : List.of(second, third)) {
            given().redirects().follow(false).get("/stories/" + gone + "?vocabulary=sectors").then().statusCode(308)
                    .header("Location", endsWith("/stories/" + first + "?vocabulary=sectors"));
            given().get("/stories/" + gone).then().statusCode(200).body("id", equalTo(first))
                    .body("size", equalTo(5)).body("lastSeen", equalTo("1965-02-01T05:00:00Z"))
                    .body("changes.kind", contains("merge", "merge")).body("changes.articles", contains(1, 3))
                    .body("changes.from", contains(third, second));
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
