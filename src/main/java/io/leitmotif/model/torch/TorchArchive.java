package io.leitmotif.model.torch;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Weight;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A TorchScript archive being written: a zip of stored entries, each starting at a multiple of 64 bytes
 * (torch/docs/source/notes/serialization.md). The same input gives the same bytes.
 */
final class TorchArchive implements Closeable {

    private static final String ROOT = "encoder/";
    private static final int ALIGNMENT = 64;
    /** 1980-01-02 in UTC: a time that zip can hold in every time zone. */
    private static final long TIME = 315_619_200_000L;
    /** Values on the heap at once. */
    private static final int BLOCK = 1 << 20;

    private final ZipArchiveOutputStream zip;

    /** @param file overwritten */
    TorchArchive(Path file) throws IOException {
        zip = new ZipArchiveOutputStream(file);
    }

    /** Writes a text. */
    void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. */
    void add(String name, byte[] bytes) throws IOException {
        open(name, bytes.length);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    /**
     * Writes weights as {@code data/file}, rounded to the nearest (ties to even) where that is bfloat16.
     *
     * @throws ModelException if one of them is infinite or no number
     */
    void add(int file, String name, Weight weight, Precision precision) throws IOException {
        int height = weight.height();
        int width = weight.width();
        open("data/" + file, (long) height * width * precision.bytes());
        int rows = Math.max(1, Math.min(height, BLOCK / width));
        float[] values = new float[rows * width];
        ByteBuffer bytes = ByteBuffer.allocate(values.length * precision.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < height; row += rows) {
            int count = Math.min(rows, height - row);
            weight.rows().read(row, count, values);
            requireFinite(name, values, count * width);
            bytes.clear();
            switch (precision) {
                case FP32 -> bytes.asFloatBuffer().put(values, 0, count * width);
                case BF16 -> bf16(values, count * width, bytes);
            }
            zip.write(bytes.array(), 0, count * width * precision.bytes());
        }
        zip.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void open(String name, long size) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(ROOT + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setTime(TIME);
        entry.setAlignment(ALIGNMENT);
        zip.putArchiveEntry(entry);
    }

    private static void requireFinite(String name, float[] values, int count) {
        for (int i = 0; i < count; i++) {
            if (!Float.isFinite(values[i])) {
                throw new ModelException("a weight of " + name + " is " + values[i]);
            }
        }
    }

    private static void bf16(float[] values, int count, ByteBuffer into) {
        for (int i = 0; i < count; i++) {
            int bits = Float.floatToRawIntBits(values[i]);
            into.putShort((short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16));
        }
    }
}
