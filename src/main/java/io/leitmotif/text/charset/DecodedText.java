package io.leitmotif.text.charset;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * A document's characters, and how they were come by.
 *
 * @param text    without a byte order mark
 * @param charset that every byte of the document fits
 * @param origin  who named the charset
 */
public record DecodedText(String text, Charset charset, Origin origin) {

    /** Who named the charset, the most trusted first. */
    public enum Origin {
        /** The first bytes, which are not part of the text. */
        BYTE_ORDER_MARK,
        /** The caller, in Content-Type. */
        HEADER,
        /** The document, in a meta element or an XML declaration. */
        DOCUMENT,
        /** Nobody: it is what the bytes are most likely to be. */
        DETECTED
    }

    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(origin, "origin");
    }
}
