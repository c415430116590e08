package io.leitmotif.text.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * A document read in one charset; nothing is replaced.
 *
 * @param charset it was read in
 * @param text    all of it, or null if a byte does not fit
 * @param misfit  offset in the document of the first byte that does not fit, or -1
 */
record StrictReading(Charset charset, String text, int misfit) {

    /** Reads all bytes from an offset on, once. */
    static StrictReading of(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        return result.isError() ? new StrictReading(charset, null, in.position())
                : new StrictReading(charset, out.flip().toString(), -1);
    }

    boolean fits() {
        return text != null;
    }
}
