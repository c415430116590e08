package io.leitmotif.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real articles that measure and are never learnt from; they lie beside the project, or tests that need them are left out. */
public final class DevelopmentSet {

    private static final Path FOLDER = Path.of("../shared/eval");

    /**
     * An article broken by script.
     *
     * @param noise "html", "ocr" or "pinyin"
     * @param base  the same article as it was
     */
    public record Noisy(String noise, JsonNode article, JsonNode base) {
    }

    private DevelopmentSet() {
    }

    /** All of its articles, by id, in their order; the test that asks is left out if they are not there. */
    public static Map<String, JsonNode> articles() throws IOException {
        Map<String, JsonNode> articles = new LinkedHashMap<>();
        for (JsonNode article : lines("dev.jsonl")) {
            articles.put(article.get("id").asText(), article);
        }
        return articles;
    }

    /** Those of them that were broken. */
    public static List<Noisy> noisy() throws IOException {
        Map<String, JsonNode> articles = articles();
        return lines("dev_noisy.jsonl").stream().map(broken -> new Noisy(broken.get("noise").asText(), broken,
                articles.get(broken.get("base_id").asText()))).toList();
    }

    /** Pairs of its articles that are copies of one text, by their ids, each pair both ways. */
    public static List<List<String>> copies() throws IOException {
        List<List<String>> pairs = new ArrayList<>();
        for (JsonNode pair : lines("dev_related.jsonl")) {
            if (pair.get("kind").asText().equals("near-duplicate")) {
                pair.get("relevant_ids").forEach(id -> {
                    pairs.add(List.of(pair.get("query_id").asText(), id.asText()));
                    pairs.add(List.of(id.asText(), pair.get("query_id").asText()));
                });
            }
        }
        return pairs;
    }

    private static List<JsonNode> lines(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), path + " is not there");
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            lines.add(json.readTree(line));
        }
        return lines;
    }
}
