package io.leitmotif.text;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.charset.DocumentCharset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as it was sent: characters or bytes, which are decoded when it is read. Thread-safe as long as nobody changes
 * those bytes.
 */
public final class Document {

    private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** {@code %PDF-} in base64, as far as it does not depend on what follows. */
    private static final String PDF_HEADER_BASE64 = "JVBERi";

    /** What editors and browsers put in front of base64. */
    private static final Pattern LEAD = Pattern.compile("[\\s\\uFEFF]{0,100}+(?:data:application/pdf;base64,)?");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s++");

    private final String characters;
    private final byte[] bytes;
    private final String charset;
    private final Format format;

    private Document(String characters, byte[] bytes, String charset, Format format) {
        this.characters = characters;
        this.bytes = bytes;
        this.charset = charset;
        this.format = format;
    }

    /**
     * Of characters; those of a PDF are its bytes in base64 (RFC 4648, line breaks allowed).
     *
     * @param format what it is said to be; AUTO recognises a PDF too
     * @throws ProblemException {@link Problem#MALFORMED} if a PDF is not in base64
     */
    public static Document of(String content, Format format) {
        Matcher lead = LEAD.matcher(content);
        int start = lead.lookingAt() ? lead.end() : 0;
        if (format == Format.PDF || format == Format.AUTO && content.startsWith(PDF_HEADER_BASE64, start)) {
            return new Document(null, base64(content.substring(start)), null, Format.PDF);
        }
        if (format == Format.AUTO && content.startsWith("%PDF-", start)) {
            throw new ProblemException(Problem.MALFORMED,
                    "content is a PDF read as text; send its bytes in base64, or bare as application/pdf");
        }
        return new Document(content, null, null, format);
    }

    /**
     * Of bytes. A PDF is known by its header, whatever it is said to be.
     *
     * @param bytes   the whole of it; not copied, not changed
     * @param format  what it is said to be
     * @param charset named by the sender, null if none
     */
    public static Document of(byte[] bytes, Format format, String charset) {
        boolean pdf = bytes.length >= PDF_HEADER.length
                && Arrays.equals(bytes, 0, PDF_HEADER.length, PDF_HEADER, 0, PDF_HEADER.length);
        return new Document(null, bytes, charset, pdf ? Format.PDF : format);
    }

    /** What it is said to be, or AUTO; PDF is never wrong. */
    public Format format() {
        return format;
    }

    /** Bytes: of the PDF, or of the characters as they were sent or in UTF-8. */
    public long size() {
        return bytes != null ? bytes.length : utf8Length(characters);
    }

    /**
     * Of anything but a PDF, decoded if need be.
     *
     * @throws ProblemException as {@link DocumentCharset#decode} has it
     */
    String characters() {
        return characters != null ? characters : DocumentCharset.decode(bytes, charset).text();
    }

    /** Of a PDF, its bytes. */
    byte[] pdf() {
        return bytes;
    }

    private static byte[] base64(String content) {
        try {
            return Base64.getDecoder().decode(LINE_BREAKS.matcher(content).replaceAll(""));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, "content is no PDF in base64: " + e.getMessage(), e);
        }
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // a surrogate is half of four bytes
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }
}
