package io.leitmotif.text.trace;

import java.util.Arrays;

/** Puts a {@link TracedText} together from pieces of others. Grows by half; not thread-safe. */
public final class TracedBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];

    public TracedBuilder append(TracedText piece) {
        return append(piece, 0, piece.length());
    }

    public TracedBuilder append(TracedText piece, int start, int end) {
        grow(end - start);
        for (int i = start, at = text.length(); i < end; i++, at++) {
            from[at] = piece.from(i);
            to[at] = piece.to(i);
        }
        text.append(piece.toString(), start, end);
        return this;
    }

    /** New characters, all of them standing for the one range of the original. */
    public TracedBuilder append(CharSequence made, SourceRange source) {
        grow(made.length());
        Arrays.fill(from, text.length(), text.length() + made.length(), source.start());
        Arrays.fill(to, text.length(), text.length() + made.length(), source.end());
        text.append(made);
        return this;
    }

    /** New characters that stand for whatever lies between two neighbours. */
    public TracedBuilder appendBetween(String made, TracedText before, TracedText after) {
        int start = before.source(before.length(), before.length()).start();
        if (before.length() > 0) {
            start = before.to(before.length() - 1);
        }
        int end = after.length() > 0 ? after.from(0) : start;
        return append(made, new SourceRange(Math.min(start, end), Math.max(start, end)));
    }

    public int length() {
        return text.length();
    }

    /** The last unit so far, or a line feed if there is none: the start of a text is the start of a line. */
    public char last() {
        return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    /** Where in the original the last unit so far ends; there must be one. */
    public int lastEnd() {
        return to[text.length() - 1];
    }

    public void dropLast() {
        text.setLength(text.length() - 1);
    }

    public TracedText build() {
        return new TracedText(text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()), 0);
    }

    private void grow(int by) {
        int needed = text.length() + by;
        if (needed > from.length) {
            int size = Math.max(needed, from.length + (from.length >> 1));
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
        }
    }
}
