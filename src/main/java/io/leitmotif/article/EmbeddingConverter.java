package io.leitmotif.article;

import io.leitmotif.vector.Embedding;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An embedding as four bytes a value, little-endian: one column type on every database. */
@Converter(autoApply = true)
public class EmbeddingConverter implements AttributeConverter<Embedding, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Embedding embedding) {
        return embedding == null ? null : embedding.toBytes();
    }

    @Override
    public Embedding convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : Embedding.fromBytes(bytes);
    }
}
