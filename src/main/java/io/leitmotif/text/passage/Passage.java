package io.leitmotif.text.passage;

import java.util.Objects;

/**
 * A few whole sentences of a clean text, short enough to be embedded at once.
 *
 * @param text  the clean text of the passage, never blank, at most {@value #LONGEST} UTF-16 units
 * @param start UTF-16 offset into the original as sent, where the source of the passage starts
 * @param end   one past its last offset there; {@code original.substring(start, end)} still has its markup and junk
 */
public record Passage(String text, int start, int end) {

    /** The most UTF-16 units a passage may have, whatever width was asked for: the encoder cuts at about 512 tokens. */
    public static final int LONGEST = 500;

    /** @throws IllegalArgumentException if blank, too long, or the range is not one */
    public Passage {
        Objects.requireNonNull(text, "text");
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A passage has 1 to " + LONGEST + " units, not " + text.length());
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }
}
