package io.leitmotif.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.topic.Evidence;
import java.util.List;

/** The passages that carried a topic, as the JSON array in their column: read and written whole, never queried. */
final class EvidenceJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvidenceJson() {
    }

    static String write(List<Evidence> evidence) {
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence that is no JSON: " + evidence, e);
        }
    }

    static List<Evidence> read(String json) {
        try {
            return JSON.readerForListOf(Evidence.class).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored evidence that is no JSON: " + json, e);
        }
    }
}
