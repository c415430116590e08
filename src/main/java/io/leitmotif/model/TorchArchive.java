package io.leitmotif.model;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A TorchScript archive being written: a zip of stored entries, each starting at a multiple of 64 bytes
 * (torch/docs/source/notes/serialization.md). The same input gives the same bytes.
 */
final class TorchArchive implements Closeable {

    private static final String ROOT = "encoder/";
    private static final int ALIGNMENT = 64;
    private static final int LOCAL_HEADER = 30;
    private static final int EXTRA_HEADER = 4;
    /** 1980-01-02 in UTC: a time that zip can hold in every time zone. */
    private static final long TIME = 315_619_200_000L;

    private final Counter counter;
    private final ZipOutputStream zip;

    /** @param out closed with the archive */
    TorchArchive(OutputStream out) {
        counter = new Counter(new BufferedOutputStream(out, 1 << 16));
        zip = new ZipOutputStream(counter);
        zip.setMethod(ZipOutputStream.STORED);
    }

    /** Writes a text. */
    void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes weights as {@code data/file}, rounded to the nearest (ties to even) where that is bfloat16. */
    void add(int file, Weight weight, Precision precision) throws IOException {
        float[] values = weight.values().get();
        add("data/" + file, switch (precision) {
            case FP32 -> fp32(values);
            case BF16 -> bf16(values);
        });
    }

    /** Writes bytes. */
    void add(String name, byte[] bytes) throws IOException {
        String path = ROOT + name;
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setCrc(crc.getValue());
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setTime(TIME);
        entry.setExtra(padding(counter.count + LOCAL_HEADER + path.length()));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A zip extra field "FB" of Z's, as torch.save writes it, that moves the entry's bytes to the alignment. */
    private static byte[] padding(long start) {
        int length = (int) Math.floorMod(-(start + EXTRA_HEADER), (long) ALIGNMENT);
        byte[] extra = new byte[EXTRA_HEADER + length];
        Arrays.fill(extra, (byte) 'Z');
        ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'F').put((byte) 'B').putShort((short) length);
        return extra;
    }

    private static byte[] fp32(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    private static byte[] bf16(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            int bits = Float.floatToRawIntBits(value);
            bytes.putShort((short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16));
        }
        return bytes.array();
    }

    private static final class Counter extends FilterOutputStream {

        private long count;

        Counter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }
    }
}
