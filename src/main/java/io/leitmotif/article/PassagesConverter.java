package io.leitmotif.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.text.passage.Passage;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Passages as a JSON array: read and written whole, never queried. */
@Converter
public class PassagesConverter implements AttributeConverter<List<Passage>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<Passage> passages) {
        try {
            return JSON.writeValueAsString(passages);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("passages that are no JSON", e);
        }
    }

    @Override
    public List<Passage> convertToEntityAttribute(String json) {
        try {
            return JSON.readerForListOf(Passage.class).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored passages that are no JSON", e);
        }
    }
}
