package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real articles, put into HTML the way the first seed is, come out as they went in. */
class NoisyHtmlTest {

    private static final Path EVAL = Path.of("../shared/eval");
    private static final double MEAN = 0.999;
    /** One of them ends in a line about its source, which is left out of any text. */
    private static final double WORST = 0.996;

    @Test
    void comeOutAsTheyWentIn() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(EVAL), "no evaluation data here");
        Map<String, String> texts = new HashMap<>();
        rows("dev.jsonl").forEach(row -> texts.put(row.get("id").asText(), row.get("text").asText()));
        List<Double> likeness = new ArrayList<>();
        for (JsonNode row : rows("dev_noisy.jsonl")) {
            if (row.get("noise").asText().equals("html")) {
                String clean = TextCleaner.clean(row.get("text").asText(), Format.AUTO, null, null, 200).text();
                likeness.add(Likeness.of(clean, texts.get(row.get("base_id").asText())));
            }
        }
        double mean = likeness.stream().mapToDouble(one -> one).average().orElseThrow();
        assertTrue(mean >= MEAN && Collections.min(likeness) >= WORST, likeness.toString());
    }

    private static List<JsonNode> rows(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(EVAL.resolve(file))) {
            rows.add(json.readTree(line));
        }
        return rows;
    }
}
