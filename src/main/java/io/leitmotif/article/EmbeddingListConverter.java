package io.leitmotif.article;

import io.leitmotif.vector.Embedding;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Embeddings of one dimension: their number in four bytes, then one after another as {@link Embedding#toBytes} has it. */
@Converter
public class EmbeddingListConverter implements AttributeConverter<List<Embedding>, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(List<Embedding> embeddings) {
        if (embeddings == null) {
            return null;
        }
        int width = embeddings.isEmpty() ? 0 : embeddings.get(0).dimension() * Float.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + embeddings.size() * width).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(embeddings.size());
        embeddings.forEach(embedding -> bytes.put(embedding.toBytes()));
        return bytes.array();
    }

    @Override
    public List<Embedding> convertToEntityAttribute(byte[] stored) {
        if (stored == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
        int count = bytes.getInt();
        List<Embedding> embeddings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] one = new byte[(stored.length - Integer.BYTES) / count];
            bytes.get(one);
            embeddings.add(Embedding.fromBytes(one));
        }
        return embeddings;
    }
}
