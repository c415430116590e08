package io.leitmotif.index.word;

/**
 * A piece of a text.
 *
 * @param start of its first UTF-16 unit
 * @param end   after its last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses an empty piece. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span from " + start + " to " + end);
        }
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
