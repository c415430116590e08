package io.leitmotif.text.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The telling bytes of a document: those beyond ASCII with their neighbours, a bounded number. Long runs of ASCII lose
 * an even number of bytes in their middle, where every charset that holds ASCII is between two characters, and UTF-16
 * stays in step.
 */
final class Sample {

    private static final int MOST_BYTES = 16 * 1024;
    private static final int NEIGHBOURS = 16;

    private final byte[] bytes;
    private final boolean whole;

    private Sample(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    static Sample of(byte[] document) {
        byte[] sample = new byte[Math.min(MOST_BYTES, document.length)];
        int length = 0;
        int at = 0;
        while (at < document.length && length < sample.length) {
            int end = at;
            while (end < document.length && isAsciiText(document[end])) {
                end++;
            }
            int surplus = end - at - 2 * NEIGHBOURS;
            if (surplus > 0) {
                int head = Math.min(NEIGHBOURS, sample.length - length);
                System.arraycopy(document, at, sample, length, head);
                length += head;
                at += NEIGHBOURS + (surplus & ~1);
            }
            int rest = Math.min(Math.max(end, at + 1) - at, sample.length - length);
            System.arraycopy(document, at, sample, length, rest);
            length += rest;
            at += rest;
        }
        return new Sample(Arrays.copyOf(sample, length), at == document.length);
    }

    private static boolean isAsciiText(byte unit) {
        return unit >= ' ' && unit < 0x7F || unit >= '\t' && unit <= '\r';
    }

    /** How plausible the sample is in a charset; bytes that do not fit are counted as replaced. */
    Plausibility read(Candidate candidate) {
        CharsetDecoder decoder = candidate.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        decoder.decode(ByteBuffer.wrap(bytes), text, whole);
        return Plausibility.of(text.flip().toString(), bytes.length, candidate);
    }
}
