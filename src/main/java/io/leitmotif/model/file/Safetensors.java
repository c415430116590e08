package io.leitmotif.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A safetensors file (github.com/huggingface/safetensors, "Format"): 8 bytes that say how long the header is, a header
 * in JSON that says of every tensor its type, shape and place, then the tensors, row-major and little-endian. Weights
 * of 32, 16 and bfloat16 bits are read; others, such as {@code position_ids}, are passed over.
 */
final class Safetensors implements WeightFile {

    /** The reference implementation's own limit. */
    private static final long MAX_HEADER = 100_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** Where the bytes are. */
    private interface Source extends Closeable {
        /** Reads to a buffer's end from a place on; fewer than 0 at the end, as a channel does. */
        int read(ByteBuffer into, long from) throws IOException;
    }

    private final Source source;
    private final Map<String, Weight> named = new HashMap<>();
    private final Map<String, String> unread = new HashMap<>();

    private Safetensors(Source source) {
        this.source = source;
    }

    /** A file that has been read already. */
    static Safetensors of(byte[] bytes) {
        Safetensors opened = new Safetensors(new Source() {
            @Override
            public int read(ByteBuffer into, long from) {
                int count = (int) Math.min(into.remaining(), bytes.length - from);
                if (count <= 0) {
                    return -1;
                }
                into.put(bytes, (int) from, count);
                return count;
            }

            @Override
            public void close() {
                // the array is nobody's
            }
        });
        opened.readHeader(bytes.length);
        return opened;
    }

    static Safetensors open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            Safetensors opened = new Safetensors(new Source() {
                @Override
                public int read(ByteBuffer into, long from) throws IOException {
                    return channel.read(into, from);
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                }
            });
            opened.readHeader(channel.size());
            return opened;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public Optional<Weight> find(String name) {
        if (unread.containsKey(name)) {
            throw new ModelException("its " + name + " is of type " + unread.get(name) + "; read are " + Arrays.toString(FloatFormat.values()));
        }
        return Optional.ofNullable(named.get(name));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void readHeader(long size) {
        long length = size < Long.BYTES ? -1 : bytes(0, Long.BYTES).getLong();
        if (length < 2 || length > MAX_HEADER || Long.BYTES + length > size) {
            throw new ModelException("it is cut off or no safetensors file: " + size + " bytes, " + length + " of them for its header");
        }
        JsonNode header;
        try {
            header = JSON.readTree(bytes(Long.BYTES, (int) length).array());
        } catch (IOException e) {
            throw new ModelException("its header is no JSON: " + e.getMessage(), e);
        }
        for (Map.Entry<String, JsonNode> entry : header.properties()) {
            if (!entry.getKey().equals("__metadata__")) {
                add(entry.getKey(), entry.getValue(), Long.BYTES + length, size);
            }
        }
    }

    private void add(String name, JsonNode tensor, long data, long size) {
        Optional<FloatFormat> format = FloatFormat.named(tensor.path("dtype").asText());
        long[] dimensions = longs(tensor.path("shape"));
        long[] place = longs(tensor.path("data_offsets"));
        if (place.length != 2 || place[0] < 0 || place[0] > place[1] || !possible(dimensions)) {
            throw new ModelException("its " + name + " has the impossible place " + Arrays.toString(place) + " or shape " + Arrays.toString(dimensions));
        }
        if (place[1] > size - data) {
            throw new ModelException("it is cut off: it has " + size + " bytes, its " + name + " ends at " + place[1] + " bytes after the header, which ends at " + data);
        }
        if (format.isEmpty()) {
            unread.put(WeightFile.bare(name), tensor.path("dtype").asText());
            return;
        }
        Weight weight = weight(format.get(), Arrays.stream(dimensions).mapToInt(d -> (int) d).toArray(), data + place[0]);
        long needed = (long) weight.height() * weight.width() * format.get().bytes();
        if (place[1] - place[0] != needed) {
            throw new ModelException("its " + name + " of shape " + Arrays.toString(dimensions) + " has " + (place[1] - place[0])
                    + " bytes, not " + needed);
        }
        if (named.put(WeightFile.bare(name), weight) != null) {
            throw new ModelException("it has two weights that are called " + WeightFile.bare(name) + " without what stands before, one of them " + name);
        }
    }

    /** Whether a shape's values can be counted, and those of a row fit on the heap. */
    private static boolean possible(long[] dimensions) {
        long size = 1;
        for (int i = dimensions.length - 1; i >= 0; i--) {
            if (dimensions[i] < 0 || dimensions[i] > Integer.MAX_VALUE || i > 0 && size * dimensions[i] > Integer.MAX_VALUE) {
                return false;
            }
            size *= dimensions[i];
        }
        return size <= 1L << 40;
    }

    private Weight weight(FloatFormat format, int[] shape, long start) {
        int rowBytes = new Weight(shape, null).width() * format.bytes();
        return new Weight(shape,
                (from, count, into) -> format.read(bytes(start + (long) from * rowBytes, Math.multiplyExact(count, rowBytes)), into));
    }

    private ByteBuffer bytes(long start, int length) {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        try {
            while (buffer.hasRemaining()) {
                if (source.read(buffer, start + buffer.position()) < 0) {
                    throw new ModelException("it ended at byte " + (start + buffer.position()) + " while it was read");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.flip();
    }

    private static long[] longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToLong(node -> node.asLong(-1)).toArray();
    }
}
