package io.leitmotif.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service answers, and how it ends, while it comes up behind its open port. */
class StartIT {

    /** Five seconds for what cannot be cut off, and as much again and more on a machine with other things to do. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private static final Duration LONGEST_STEP = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private Path data() {
        return directory.resolve("data");
    }

    /** Nothing prepared: archives are written and every example embedded. */
    private Map<String, String> emptyCaches() {
        return Map.of("LEITMOTIF_ENCODER_CACHE_DIR", directory.resolve("cache").toString(),
                "LEITMOTIF_TOPICS_CACHE_DIR", directory.resolve("cache/topics").toString());
    }

    private static void awaitStep(String step) throws InterruptedException {
        String at = null;
        for (Instant latest = Instant.now().plus(LONGEST_STEP); !step.equals(at); Thread.sleep(20)) {
            assertTrue(Instant.now().isBefore(latest), "not at " + step + " but at " + at);
            at = given().get("/q/health/ready").then().extract().path("checks.find { it.name == 'start' }.data.waiting-for");
        }
    }

    private static void terminatesQuietly(PackagedService service) throws Exception {
        Instant asked = Instant.now();
        service.terminate();
        assertEquals(143, service.exitStatus(), service.log());
        Duration took = Duration.between(asked, Instant.now());
        assertTrue(took.compareTo(LONGEST_STOP) < 0, "it took " + took);
        assertFalse(service.log().contains("ERROR") || service.log().contains("Exception"), service.log());
    }

    @Test
    void healthMetricsAndDescriptionAnswerWhileTheRestWaits() throws Exception {
        try (MuteDatabase database = new MuteDatabase();
                PackagedService service = PackagedService.launch(data(), database.environment())) {
            service.awaitLive();
            awaitStep("the database");
            given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"))
                    .body("checks.find { it.name == 'start' }.data.waiting-for", equalTo("the database"))
                    .body("checks.find { it.name == 'encoder' }.status", equalTo("UP"))
                    .body("checks.find { it.name == 'index' }.status", equalTo("DOWN"))
                    .body("checks.find { it.name == 'Database connections health check' }.status", equalTo("DOWN"));
            for (String open : new String[] {"/q/health/live", "/q/metrics", "/q/openapi", "/q/swagger-ui/"}) {
                given().get(open).then().statusCode(200);
            }
            assertFalse(service.log().contains("Leitmotif at"), service.log());
        }
    }

    @Test
    void whoComesTooEarlyIsToldToComeBack() throws Exception {
        try (MuteDatabase database = new MuteDatabase();
                PackagedService service = PackagedService.launch(data(), database.environment())) {
            service.awaitLive();
            for (String path : new String[] {"/articles", "/topics", "/none", "/q/../articles"}) {
                given().urlEncodingEnabled(false).get(path).then().statusCode(503).contentType("application/problem+json")
                        .header("Retry-After", "5").body("type", equalTo("urn:leitmotif:problem:not-ready"))
                        .body("title", equalTo("Not ready")).body("status", is(503))
                        .body("detail", containsString("the service is starting and waits for the "));
            }
            given().contentType("application/json").body(Map.of("content", "a".repeat(5_000_000))).post("/articles").then()
                    .statusCode(503).body("title", equalTo("Not ready"));
        }
    }

    @Test
    void readyIsSaidOnceAllIsThere() throws Exception {
        Map<String, String> environment = new HashMap<>(emptyCaches());
        environment.remove("LEITMOTIF_TOPICS_CACHE_DIR");
        try (PackagedService service = PackagedService.launch(data(), environment)) {
            service.awaitLive();
            awaitStep("the encoder and the database");
            given().get("/articles").then().statusCode(503);
            service.awaitReady();
            given().get("/articles").then().statusCode(200).body("hits.size()", is(5));
            given().get("/q/health/ready").then().body("checks.find { it.name == 'start' }.status", equalTo("UP"));
            assertTrue(service.log().contains("Leitmotif at " + service.address() + " · 5 articles · encoder polyglot"), service.log());
        }
    }

    @Test
    void aDatabaseThatGoesAwayMeanwhileEndsTheStart() throws Exception {
        PackagedService service;
        try (MuteDatabase database = new MuteDatabase()) {
            service = PackagedService.launch(data(), database.environment());
            service.awaitLive();
        }
        assertEquals(1, service.exitStatus(), service.log());
        assertTrue(service.log().contains("Leitmotif does not start: The database jdbc:postgresql://127.0.0.1:"), service.log());
    }

    @Test
    void aTerminatedStartEndsAtOnceWhateverItWaitsFor() throws Exception {
        try (MuteDatabase database = new MuteDatabase()) {
            PackagedService mute = PackagedService.launch(data(), database.environment());
            mute.awaitLive();
            terminatesQuietly(mute);
        }
        PackagedService writing = PackagedService.launch(data(), emptyCaches());
        writing.awaitLive();
        awaitStep("the encoder and the database");
        terminatesQuietly(writing);
        PackagedService embedding = PackagedService.launch(data(), emptyCaches());
        embedding.awaitLive();
        awaitStep("the topics");
        Thread.sleep(1_000); // the first of many passes
        terminatesQuietly(embedding);
    }
}
