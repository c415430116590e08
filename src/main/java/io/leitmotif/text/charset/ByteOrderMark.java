package io.leitmotif.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The first bytes by which a Unicode document says how it is written (Unicode 15, section 23.8). */
record ByteOrderMark(Charset charset, byte[] bytes) {

    /** UTF-32LE before UTF-16LE, whose mark it begins with. */
    private static final List<ByteOrderMark> ALL = List.of(
            of(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            of(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            of(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            of(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            of(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private static ByteOrderMark of(Charset charset, int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return new ByteOrderMark(charset, bytes);
    }

    /** The mark that a document begins with, or null. */
    static ByteOrderMark of(byte[] document) {
        for (ByteOrderMark mark : ALL) {
            int length = mark.bytes.length;
            if (document.length >= length && Arrays.equals(document, 0, length, mark.bytes, 0, length)) {
                return mark;
            }
        }
        return null;
    }
}
