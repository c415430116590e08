package io.leitmotif.text.charset;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** From a document's bytes to its characters; nothing is replaced by question marks. */
public final class DocumentCharset {

    private DocumentCharset() {
    }

    /**
     * Decodes all of a document.
     *
     * @param bytes as they were sent; not changed
     * @param name  of the charset (IANA), or null for UTF-8
     * @throws ProblemException MALFORMED if the charset is unknown or a byte does not fit it, naming the offset
     */
    public static String decode(byte[] bytes, String name) {
        Charset charset = charset(name);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte()));
        CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        if (result.isError()) {
            throw new ProblemException(Problem.MALFORMED, "byte " + in.position() + " is no " + charset.name()
                    + "; name the document's charset in Content-Type");
        }
        return out.flip().toString();
    }

    private static Charset charset(String name) {
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(Problem.MALFORMED, "charset " + name + " is not known", e);
        }
    }
}
