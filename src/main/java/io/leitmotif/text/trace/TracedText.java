package io.leitmotif.text.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An immutable text in which every UTF-16 unit knows the range of the original it came from.
 *
 * <p>Cleaning steps are functions from one traced text to the next; the trace survives all of them. Every operation
 * takes time linear in the text it returns or looks at; slices share their arrays. Thread-safe.
 */
public final class TracedText implements CharSequence {

    private final String text;
    private final Trace trace;
    private final int offset;

    TracedText(String text, Trace trace, int offset) {
        this.text = text;
        this.trace = trace;
        this.offset = offset;
    }

    /** The original itself: each unit comes from its own place. */
    public static TracedText of(String original) {
        return new TracedText(original, Trace.identity(), 0);
    }

    /**
     * The smallest range of the original that everything in {@code start..end} came from.
     *
     * @throws IndexOutOfBoundsException if the range is not within this text
     */
    public SourceRange source(int start, int end) {
        if (start < 0 || end > length() || start > end) {
            throw new IndexOutOfBoundsException(start + " to " + end + " of " + length());
        }
        if (start < end) {
            return trace.source(offset + start, offset + end);
        }
        int at = start < length() ? from(start) : start > 0 ? trace.to(offset + start - 1) : 0;
        return new SourceRange(at, at);
    }

    int from(int index) {
        return trace.from(offset + index);
    }

    void copyTrace(int start, int end, Trace.Builder into) {
        into.copy(trace, offset + start, offset + end);
    }

    public TracedText slice(int start, int end) {
        if (start == 0 && end == length()) {
            return this;
        }
        return new TracedText(text.substring(start, end), trace, offset + start);
    }

    /** Without white space at either end. */
    public TracedText strip() {
        int start = 0;
        int end = length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    /** Split at line feeds, which belong to no line; always at least one line. */
    public List<TracedText> lines() {
        List<TracedText> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(slice(start, end));
            start = end + 1;
        }
        lines.add(slice(start, length()));
        return lines;
    }

    /** The parts in order; each separator comes from the gap between its neighbours. */
    public static TracedText join(String separator, List<TracedText> parts) {
        TracedBuilder joined = new TracedBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                joined.appendBetween(separator, parts.get(i - 1), parts.get(i));
            }
            joined.append(parts.get(i));
        }
        return joined.build();
    }

    /** Every match gone. */
    public TracedText without(Pattern pattern) {
        return keeping(pattern, -1);
    }

    /** Of every match only the group stays, with its trace; nothing if the group did not take part or is negative. */
    public TracedText keeping(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        TracedBuilder kept = new TracedBuilder();
        int last = 0;
        do {
            kept.append(this, last, matcher.start());
            if (group >= 0 && matcher.start(group) >= 0) {
                kept.append(this, matcher.start(group), matcher.end(group));
            }
            last = matcher.end();
        } while (matcher.find());
        return kept.append(this, last, length()).build();
    }

    /** Every match replaced; each unit of the replacement comes from the whole match. */
    public TracedText replacing(Pattern pattern, String replacement) {
        Matcher matcher = pattern.matcher(text);
        TracedBuilder replaced = new TracedBuilder();
        int last = 0;
        while (matcher.find()) {
            replaced.append(this, last, matcher.start());
            replaced.append(replacement, source(matcher.start(), matcher.end()));
            last = matcher.end();
        }
        return last == 0 ? this : replaced.append(this, last, length()).build();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public TracedText subSequence(int start, int end) {
        return slice(start, end);
    }

    /** Just the text. */
    @Override
    public String toString() {
        return text;
    }

    /** Same text from the same places. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TracedText that && text.equals(that.text) && IntStream.range(0, length())
                .allMatch(unit -> source(unit, unit + 1).equals(that.source(unit, unit + 1)));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
