package io.leitmotif.service;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.service.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, as users run it. */
class EvaluateCommandIT {

    private static final String CITY = "杭州的城市大脑昨天接入三千个路口的信号灯，早高峰平均车速提高了一成二。";
    private static final String LABELLED = "{\"text\": \"" + CITY + "\", \"topics\": [\"smart-city\"]}\n"
            + "{\"content\": \"<p>今年的柿子比往年甜。</p>\", \"format\": \"html\", \"topics\": [\"ai\"]}\n";

    @TempDir
    Path directory;

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Path cache = Path.of(System.getProperty("leitmotif.test.cache"));
        return Program.packaged().run(directory, Map.of("LEITMOTIF_DATA_DIR", directory.resolve("data").toString(),
                "LEITMOTIF_ENCODER_CACHE_DIR", cache.toString(),
                "LEITMOTIF_TOPICS_CACHE_DIR", cache.resolve("topics").toString(), "QUARKUS_HTTP_PORT", "1"), arguments);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("labelled.ndjson"), content);
    }

    private static void isOneSentence(Ended ended, String... parts) {
        assertEquals(1, ended.status(), ended.err());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals("", ended.out());
        for (String part : parts) {
            assertTrue(ended.err().contains(part), ended.err());
        }
    }

    @Test
    void aFileIsEvaluatedAsATableAndAsJsonWithoutAPort() throws Exception {
        String file = file(LABELLED).toString();
        Ended table = run("evaluate", file);
        assertEquals(0, table.status(), table.err());
        assertEquals("", table.err());
        assertTrue(table.out().startsWith("2 texts, given; exact match 0."), table.out());
        assertTrue(table.out().matches("(?s).*\nsmart-city +[0-9.]+ +1\\.0000 +[0-9.]+ +1 .*"), table.out());
        assertTrue(table.out().contains("今年的柿子比往年甜。"), table.out());

        Ended json = run("evaluate", file, "--vocabulary", "sectors", "--json");
        JsonNode evaluation = new ObjectMapper().readTree(json.out());
        assertEquals("given", evaluation.path("source").asText());
        assertEquals(2, evaluation.path("micro").path("support").asInt());

        try (PackagedService service = PackagedService.start(directory.resolve("data"), Map.of())) {
            assertEquals(5, given().queryParam("limit", 100).get("/articles").<List<?>>path("hits").size(),
                    "the seeds, and no text that was evaluated");
            isOneSentence(run("evaluate", file), "in use", "/topics/evaluation");
        }
    }

    @Test
    void withoutAFileItIsACrossValidation() throws Exception {
        Ended ended = run("evaluate");
        assertEquals(0, ended.status(), ended.err());
        assertEquals("", ended.err());
        assertTrue(ended.out().contains(" texts, cross-validation; exact match 0."), ended.out());
        assertTrue(ended.out().lines().anyMatch(line -> line.startsWith("digital-culture")), ended.out());
    }

    @Test
    void aFileThatIsNotThereOrWrongIsSaidInOneSentence() throws Exception {
        isOneSentence(run("evaluate", "none.ndjson"), "none.ndjson");
        isOneSentence(run("evaluate", directory.toString()), directory.toString());
        isOneSentence(run("evaluate", file(LABELLED + "{\"text\": \"a b c\", \"topics\": [\"sport\"]}").toString()),
                "labelled.ndjson", "line 3", "sport");
        isOneSentence(run("evaluate", "--vocabulary", "none"), "none", "sectors");
    }

    @Test
    void unknownCommandsAndOptionsGetTheUsage() throws Exception {
        for (String[] arguments : new String[][] {{"serve"}, {"--json"}, {"evaluate", "--yaml"}, {"evaluate", "a", "b"},
                {"evaluate", "--vocabulary"}}) {
            Ended ended = run(arguments);
            assertEquals(2, ended.status(), ended.err());
            assertTrue(ended.err().contains("Usage: "), ended.err());
            assertFalse(Files.exists(directory.resolve("data")), "nothing was opened");
        }
    }
}
