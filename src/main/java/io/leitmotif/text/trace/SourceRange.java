package io.leitmotif.text.trace;

/**
 * A half-open range of UTF-16 offsets into a document as it was sent.
 *
 * @param start first offset, 0 or more
 * @param end   one past the last, not before {@code start}
 */
public record SourceRange(int start, int end) {

    /** @throws IllegalArgumentException if the range is negative or backwards */
    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }

    /** How many UTF-16 units it spans. */
    public int length() {
        return end - start;
    }
}
