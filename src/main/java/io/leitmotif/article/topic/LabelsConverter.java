package io.leitmotif.article.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** Labels by language as a JSON object: read and written whole, never queried. */
@Converter
public class LabelsConverter implements AttributeConverter<Map<String, String>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Map<String, String> labels) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(labels));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("labels that are no JSON: " + labels, e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        try {
            return JSON.readerForMapOf(String.class).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored labels that are no JSON: " + json, e);
        }
    }
}
