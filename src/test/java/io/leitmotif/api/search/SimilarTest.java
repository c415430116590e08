package io.leitmotif.api.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles by likeness over HTTP. */
@QuarkusTest
class SimilarTest {

    private static final String FLOOD = "连日暴雨使清江水位超过警戒线一米二，沿岸三个乡镇的四千名居民连夜转移到学校和体育馆，救援队驾驶冲锋舟送去饮用水和棉被。";
    private static final String FLOOD_AGAIN = "清江洪水仍在上涨，沿岸乡镇已有四千多人转移，冲锋舟不断把棉被和饮用水送往学校里的安置点，气象台预计暴雨还要持续两天。";
    private static final String OPERA = "越剧名家昨晚在绍兴大剧院演出新编《梁祝》，台下座无虚席，谢幕时观众起立鼓掌足足八分钟，老戏迷说又听见了当年的味道。";

    private static final String TEA = "清明前的茶园里，采茶的人从清晨忙到日落，新叶一筐一筐送进山脚的作坊。老师傅把锅烧到二百度，双手翻炒，说火候全凭手心去试。"
            + "今年雨水来得晚，芽头比往年细，价钱却高出三成。镇上的茶市凌晨四点就亮起灯，贩子打着手电看叶底。"
            + "县里办了斗茶会，十二家作坊各泡一壶，由村里最年长的八位茶农打分。得了头名的那一壶，来自一片无人打理了二十年的老茶林。";
    private static final String BREAD = "面包房的炉子凌晨两点点火，第一炉黑麦面包五点出炉，街坊闻着香味就来排队。酵头是店主的祖母留下的，每天喂一次面粉和水，养了六十多年。"
            + "店里不卖蛋糕，只有四种面包，周末添一种加核桃的。学徒要先揉三个月的面，才许碰炉门。"
            + "去年房租涨了，老主顾们凑钱替他续了约，如今墙上挂着他们每个人的名字。冬天最冷的那几天，卖剩的面包会送到车站的候车室。";

    /** Stores an article that is no copy of any other. */
    private static String store(String text, Map<String, String> metadata) {
        return storeAsIs(text + "（" + UUID.randomUUID() + "）", metadata);
    }

    private static String storeAsIs(String text, Map<String, String> metadata) {
        Map<String, String> body = new HashMap<>(metadata);
        body.put("content", text);
        return given().contentType("application/json").body(body).post("/articles").then().statusCode(201)
                .extract().path("id");
    }

    private static JsonPath similar(String id, String query) {
        return given().get("/articles/" + id + "/similar" + query).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void theArticleOnTheSameEventComesFirstAndTheArticleItselfNever() {
        String source = "similar " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source));
        String opera = store(OPERA, Map.of("source", source));
        String again = store(FLOOD_AGAIN, Map.of("source", source));
        JsonPath hits = similar(flood, "?source=" + source);
        assertEquals(List.of(again, opera), hits.getList("hits.article.id"));
    }

    @Test
    void scoresFallAndHigherIsCloser() {
        String flood = store(FLOOD, Map.of());
        store(FLOOD_AGAIN, Map.of());
        List<Float> scores = similar(flood, "?limit=100").getList("hits.score");
        assertTrue(scores.size() > 1);
        List<Float> sorted = new ArrayList<>(scores);
        sorted.sort(Collections.reverseOrder());
        assertEquals(sorted, scores);
        assertTrue(scores.stream().allMatch(score -> score >= -1 && score <= 1), scores.toString());
    }

    @Test
    void aTextThatIsNotStoredFindsItsLike() {
        String source = "text " + UUID.randomUUID();
        store(OPERA, Map.of("source", source));
        String flood = store(FLOOD, Map.of("source", source));
        double before = given().get("/q/health/ready").then().extract().jsonPath()
                .getDouble("checks.find { it.name == 'index' }.data.articles");
        given().contentType("application/json").body(Map.of("content", FLOOD_AGAIN, "source", source, "limit", 1))
                .post("/similar").then().statusCode(200).body("hits", hasSize(1))
                .body("hits[0].article.id", equalTo(flood)).body("hits[0].score", greaterThan(0.6f));
        assertEquals(before, given().get("/q/health/ready").then().extract().jsonPath()
                .getDouble("checks.find { it.name == 'index' }.data.articles"), "nothing is stored");
    }

    @Test
    void filtersHoldForEveryHit() {
        String source = "filtered " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source, "publishedAt", "2020-06-01"));
        String early = store(FLOOD_AGAIN, Map.of("source", source, "publishedAt", "2020-06-02"));
        String late = store(FLOOD_AGAIN + "另外，铁路部门停运了两趟列车。", Map.of("source", source, "publishedAt", "2021-06-02"));
        assertEquals(List.of(early), similar(flood, "?source=" + source + "&to=2021-01-01").getList("hits.article.id"));
        assertEquals(List.of(late), similar(flood, "?source=" + source + "&from=2021-01-01").getList("hits.article.id"));
        assertEquals(List.of(), similar(flood, "?source=" + source + "&language=en").getList("hits.article.id"));
        assertEquals(List.of(), similar(flood, "?source=" + source + "&topic=vr").getList("hits.article.id"));
    }

    @Test
    void minScoreLeavesOutWhatIsFar() {
        String source = "close " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source));
        String again = store(FLOOD_AGAIN, Map.of("source", source));
        String opera = store(OPERA, Map.of("source", source));
        List<Float> scores = similar(flood, "?source=" + source).getList("hits.score");
        float between = (scores.get(0) + scores.get(1)) / 2;
        List<String> close = similar(flood, "?source=" + source + "&minScore=" + between).getList("hits.article.id");
        assertEquals(List.of(again), close);
        assertFalse(close.contains(opera));
    }

    @Test
    void eachHitSaysWhichPassagesAreMostAlike() {
        String source = "why " + UUID.randomUUID();
        String flood = TEA + "\n\n" + FLOOD;
        String asked = store(flood, Map.of("source", source));
        String stored = BREAD + "\n\n" + FLOOD_AGAIN;
        store(stored, Map.of("source", source));
        JsonPath hit = similar(asked, "?source=" + source);
        for (Map.Entry<String, String> side : Map.of("query", flood, "article", stored).entrySet()) {
            String text = hit.getString("hits[0].passages." + side.getKey() + ".text");
            int start = hit.getInt("hits[0].passages." + side.getKey() + ".start");
            assertTrue(text.contains("清江"), hit.prettify());
            assertTrue(start > 0, hit.prettify());
            assertTrue(text.startsWith(side.getValue().substring(start, start + 20)), hit.prettify());
        }
        assertTrue(hit.getDouble("hits[0].passages.score") > hit.getDouble("hits[0].score"), hit.prettify());
    }

    @Test
    void thoseThatShouldDifferComeInAnotherOrder() {
        String source = "differ " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source));
        String first = store(FLOOD_AGAIN, Map.of("source", source));
        String second = store(FLOOD_AGAIN + "另外，铁路部门停运了两趟列车。", Map.of("source", source));
        String opera = store(OPERA, Map.of("source", source));
        List<String> closest = similar(flood, "?source=" + source).getList("hits.article.id");
        assertEquals(opera, closest.get(2));
        assertEquals(Set.of(first, second), Set.copyOf(closest.subList(0, 2)));
        assertEquals(List.of(closest.get(0), opera, closest.get(1)),
                similar(flood, "?source=" + source + "&mmr=0.8").getList("hits.article.id"));
        assertEquals(List.of(closest.get(0), opera),
                similar(flood, "?limit=2&source=" + source + "&mmr=0.8").getList("hits.article.id"));
        assertEquals(closest, similar(flood, "?source=" + source + "&mmr=0").getList("hits.article.id"));
    }

    @Test
    void copiesOfOneTextAreShownOnceIfAskedFor() {
        String source = "copies " + UUID.randomUUID();
        String flood = store(FLOOD, Map.of("source", source));
        String again = storeAsIs(FLOOD_AGAIN + source, Map.of("source", source, "publishedAt", "2020-06-02"));
        String copy = storeAsIs(FLOOD_AGAIN + "另外，铁路部门停运了两趟列车。" + source,
                Map.of("source", source, "publishedAt", "2020-06-03"));
        String opera = store(OPERA, Map.of("source", source));
        given().get("/articles/" + copy).then().statusCode(200).body("duplicateOf", equalTo(again));
        List<String> all = similar(flood, "?source=" + source).getList("hits.article.id");
        assertEquals(Set.of(again, copy, opera), Set.copyOf(all));
        assertEquals(List.of(all.get(0), opera),
                similar(flood, "?collapse=true&limit=2&source=" + source).getList("hits.article.id"));
        assertEquals(Set.of(flood, opera),
                Set.copyOf(similar(copy, "?collapse=true&source=" + source).getList("hits.article.id")));
        List<String> toText = given().contentType("application/json").body(Map.of("content", FLOOD, "source", source))
                .post("/similar").then().statusCode(200).extract().jsonPath().getList("hits.article.id");
        given().contentType("application/json").body(Map.of("content", FLOOD, "source", source, "collapse", true))
                .post("/similar").then().statusCode(200)
                .body("hits.article.id", equalTo(List.of(flood, toText.get(1), opera)));
    }

    @ParameterizedTest
    @CsvSource({"limit, 0, 1 to 100", "limit, -1, 1 to 100", "limit, 1000000000, 1 to 100", "minScore, 1.5, -1 to 1",
        "minScore, -2, -1 to 1", "minScore, NaN, -1 to 1", "mmr, -0.1, 0 to 1", "mmr, 1.01, 0 to 1", "mmr, NaN, 0 to 1",
        "collapse, yes, true or false"})
    void whatIsOutOfRangeIsToldWithTheRange(String name, String value, String range) {
        given().get("/articles/" + UUID.randomUUID() + "/similar?" + name + "=" + value).then().statusCode(400)
                .body("detail", containsString(name + " is " + value)).body("detail", containsString(range));
        if (!value.equals("NaN") && !name.equals("collapse")) {
            given().contentType("application/json").body(Map.of("content", FLOOD, name, Double.valueOf(value)))
                    .post("/similar").then().statusCode(400).body("detail", containsString(range));
        }
    }
}
