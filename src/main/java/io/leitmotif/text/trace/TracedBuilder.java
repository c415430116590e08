package io.leitmotif.text.trace;

/** Puts a {@link TracedText} together from pieces of others. Not thread-safe. */
public final class TracedBuilder {

    private final StringBuilder text = new StringBuilder();
    private final Trace.Builder trace = new Trace.Builder();

    public TracedBuilder append(TracedText piece) {
        return append(piece, 0, piece.length());
    }

    public TracedBuilder append(TracedText piece, int start, int end) {
        piece.copyTrace(start, end, trace);
        text.append(piece.toString(), start, end);
        return this;
    }

    /** New characters, all of them standing for the one range of the original. */
    public TracedBuilder append(CharSequence made, SourceRange source) {
        trace.make(source, made.length());
        text.append(made);
        return this;
    }

    /** New characters that stand for whatever lies between two neighbours. */
    public TracedBuilder appendBetween(String made, TracedText before, TracedText after) {
        int start = before.source(before.length(), before.length()).start();
        int end = after.length() > 0 ? after.from(0) : start;
        return append(made, new SourceRange(Math.min(start, end), Math.max(start, end)));
    }

    /** New characters that stand for whatever lies between the last unit so far and that one. */
    public TracedBuilder appendGap(String made, TracedText text, int next) {
        int start = lastEnd();
        int end = text.from(next);
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
        return trace.lastEnd();
    }

    public void dropLast() {
        trace.dropLast();
        text.setLength(text.length() - 1);
    }

    public TracedText build() {
        return new TracedText(text.toString(), trace.build(), 0);
    }
}
