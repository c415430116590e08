package io.leitmotif.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stop, a kill, a lost index and a missing network leave of what was stored. */
class RestartIT {

    @TempDir
    Path data;

    private static String store(String text) {
        return given().contentType("application/json").body(Map.of("content", text)).post("/articles").then()
                .statusCode(201).extract().path("id");
    }

    private static List<String> listed() {
        return given().queryParam("limit", 100).get("/articles").then().statusCode(200).extract()
                .path("hits.article.id");
    }

    private static String similarTo(String id) {
        return given().queryParam("limit", 3).get("/articles/{id}/similar", id).then().statusCode(200).extract()
                .asString();
    }

    @Test
    void aRestartKeepsEverything() throws Exception {
        String id;
        String article;
        String similar;
        List<String> listed;
        try (PackagedService service = PackagedService.start(data, Map.of())) {
            id = store("市博物馆昨天把三百件青铜器的三维模型放到网上，观众戴上头显就能走进虚拟展厅，隔空转动每一件文物。");
            article = given().get("/articles/" + id).asString();
            similar = similarTo(id);
            listed = listed();
            assertTrue(service.log().contains("5 articles · encoder polyglot"), service.log());
        }
        try (PackagedService service = PackagedService.start(data, Map.of())) {
            assertEquals(article, given().get("/articles/" + id).asString());
            assertEquals(similar, similarTo(id));
            assertEquals(listed, listed(), "the seeds are not stored twice");
            assertTrue(service.log().contains("6 articles · encoder polyglot"), service.log());
        }
    }

    @Test
    void whatWasAnsweredSurvivesAKill() throws Exception {
        List<String> stored = new ArrayList<>();
        PackagedService killed = PackagedService.start(data, Map.of());
        for (int i = 0; i < 10; i++) {
            stored.add(store("第" + i + "场雨落在山城，江面涨了半米，渡船停航，挑夫们在码头的屋檐下等天晴。"));
        }
        killed.kill();
        try (PackagedService again = PackagedService.start(data, Map.of())) {
            for (String id : stored) {
                given().get("/articles/" + id).then().statusCode(200).body("id", equalTo(id));
            }
            assertTrue(again.log().contains("15 articles"), again.log());
            List<String> similar = given().queryParam("limit", 9).get("/articles/{id}/similar", stored.get(0)).then()
                    .statusCode(200).extract().path("hits.article.id");
            assertEquals(new HashSet<>(stored.subList(1, 10)), new HashSet<>(similar), "all ten are in the index");
        }
    }

    @Test
    void aLostIndexIsBuiltAnewFromTheDatabase() throws Exception {
        String seed;
        String similar;
        try (PackagedService service = PackagedService.start(data, Map.of())) {
            seed = listed().get(0);
            similar = similarTo(seed);
        }
        PackagedService.deleteIndex(data);
        try (PackagedService service = PackagedService.start(data, Map.of())) {
            assertEquals(similar, similarTo(seed));
        }
    }

    @Test
    void aSecondServiceOnTheSameDataRefusesToStart() throws Exception {
        try (PackagedService first = PackagedService.start(data, Map.of())) {
            PackagedService second = PackagedService.launch(data, Map.of());
            assertEquals(1, second.exitStatus(), second.log());
            assertTrue(second.log().contains("leitmotif is in use by a service or a command: "), second.log());
            assertEquals(5, listed().size());
        }
    }

    @Test
    void itStartsAndReadsWithoutAnyNetwork() throws Exception {
        Path unshare = Path.of("/usr/bin/unshare");
        // the seeds are read and stored before the line is printed
        assumeTrue(Files.isExecutable(unshare) && new ProcessBuilder(unshare.toString(), "-rn", "true").start()
                .waitFor() == 0, "no network namespaces here");
        PackagedService offline = PackagedService.launch(data, Map.of(), unshare.toString(), "-rn");
        try {
            long end = System.nanoTime() + 180_000_000_000L;
            while (!offline.log().contains("5 articles") && System.nanoTime() < end) {
                Thread.sleep(200);
            }
            assertTrue(offline.log().contains("5 articles · encoder polyglot"), offline.log());
        } finally {
            offline.kill();
        }
    }
}
