package io.leitmotif.article.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.topic.head.Head;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A head as JSON: read and written whole, never queried. */
@Converter
public class HeadConverter implements AttributeConverter<Head, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Head head) {
        try {
            return JSON.writeValueAsString(head);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a head that is no JSON", e);
        }
    }

    @Override
    public Head convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, Head.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored head that is no JSON", e);
        }
    }
}
