package io.leitmotif.executable;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leitmotif.service.PackagedService;
import io.leitmotif.service.Program;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable says of the seed articles what the jar says, from the same vectors, with the same heads. */
class SameAnswersIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double TOLERANCE = 1e-6;
    /** Another in every data directory, beside what is called by a UUID. */
    private static final Set<String> TIMES = Set.of("receivedAt", "createdAt", "trainedAt", "learntAt");
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final List<String> TEXTS = List.of("杭州的城市大脑昨天接入三千个路口的信号灯，早高峰平均车速提高了一成二。",
            "無人集卡昨夜在廈門港上路，調度系統以人工智慧模型安排路線。",
            "The port authority said on Monday that forty cranes will be driven by software from a control room inland.",
            "Die Stadt nimmt am Montag eine Ampelsteuerung in Betrieb, die aus dem Verkehr lernt.");

    /** One pass at a time: in other company a text is read with other rounding, most of all in BF16. */
    private static final Map<String, String> ALONE = Map.of("LEITMOTIF_ENCODER_WORKERS", "1");

    @TempDir
    Path folder;

    /** What one program answers, and the vectors that it stored. */
    private record Answers(Map<String, JsonNode> said, Map<String, float[]> vectors) {
    }

    @Test
    void topicsEvidenceLikenessAndSearchAreTheSameToTheLastDigitAndVectorsToOneInAMillion() throws Exception {
        Path taught = folder.resolve("taught");
        Map<String, String> withoutSeeds = new HashMap<>(ALONE);
        withoutSeeds.put("LEITMOTIF_SEEDS_LOAD", "false");
        try (PackagedService service = PackagedService.launch(Program.jar(), taught, withoutSeeds)) {
            service.awaitReady();
        }
        copy(taught, folder.resolve("jar"));
        copy(taught, folder.resolve("executable"));
        Answers jar = answers(Program.jar(), folder.resolve("jar"));
        Answers executable = answers(Program.executable(), folder.resolve("executable"));
        assertEquals(List.copyOf(jar.said().keySet()), List.copyOf(executable.said().keySet()));
        jar.said().forEach((question, answer) -> assertEquals(answer.toPrettyString(),
                executable.said().get(question).toPrettyString(), question));
        assertEquals(jar.vectors().keySet(), executable.vectors().keySet());
        double largest = 0;
        for (Map.Entry<String, float[]> vector : jar.vectors().entrySet()) {
            float[] other = executable.vectors().get(vector.getKey());
            assertArrayEquals(vector.getValue(), other, (float) TOLERANCE, vector.getKey());
            for (int i = 0; i < other.length; i++) {
                largest = Math.max(largest, Math.abs(other[i] - vector.getValue()[i]));
            }
        }
        System.out.println(jar.vectors().size() + " rows of vectors, jar and executable: largest difference " + largest);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static Answers answers(Program program, Path data) throws Exception {
        Map<String, JsonNode> said = new LinkedHashMap<>();
        try (PackagedService service = PackagedService.launch(program, data, ALONE)) {
            service.awaitReady();
            Map<String, String> ids = new TreeMap<>();
            get("/articles?limit=100").path("hits").forEach(hit -> {
                JsonNode article = get("/articles/" + hit.path("article").path("id").asText());
                ids.put(article.path("externalId").asText(), article.path("id").asText());
            });
            assertFalse(ids.isEmpty());
            ids.forEach((seed, id) -> {
                said.put(seed, without(get("/articles/" + id)));
                said.put("like " + seed, without(get("/articles/" + id + "/similar?limit=10")));
            });
            for (String text : TEXTS) {
                said.put("of " + text, post("/classify", text));
                said.put("like " + text, without(post("/similar", text)));
                said.put("found by " + text, without(get("/articles?q=" + text.substring(0, 12))));
            }
        }
        return new Answers(said, vectors(data));
    }

    private static JsonNode get(String path) {
        return read(given().get(path).then().statusCode(200).extract().asString());
    }

    private static JsonNode post(String path, String text) {
        return read(given().contentType("application/json").body(Map.of("content", text)).post(path).then().statusCode(200)
                .extract().asString());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (Exception e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static JsonNode without(JsonNode answer) {
        answer.forEach(SameAnswersIT::without);
        if (answer instanceof ObjectNode object) {
            object.remove(TIMES);
            object.properties().removeIf(field -> field.getValue().asText().matches(UUID));
        }
        return answer;
    }

    /** By seed, of an article and of its passages; the service is not running. */
    private static Map<String, float[]> vectors(Path data) throws Exception {
        Map<String, float[]> vectors = new TreeMap<>();
        String url = "jdbc:h2:file:" + data.toAbsolutePath() + "/db/leitmotif;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r";
        try (var connection = DriverManager.getConnection(url, "leitmotif", "leitmotif"); var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select a.external_id, a.embedding, p.embeddings from article a"
                        + " join article_passages p on p.article_id = a.id")) {
            while (rows.next()) {
                vectors.put(rows.getString(1), floats(rows.getBytes(2), 0));
                vectors.put("passages of " + rows.getString(1), floats(rows.getBytes(3), Integer.BYTES));
            }
        }
        return vectors;
    }

    private static float[] floats(byte[] bytes, int from) {
        float[] values = new float[(bytes.length - from) / Float.BYTES];
        ByteBuffer.wrap(bytes, from, bytes.length - from).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
