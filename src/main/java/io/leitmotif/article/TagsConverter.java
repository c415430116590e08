package io.leitmotif.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Tags one to a line, as none has a line feed in it: read and written whole, never queried. */
@Converter
public class TagsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> tags) {
        return tags == null ? "" : String.join("\n", tags);
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return lines == null || lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
