package io.leitmotif.text.trace;

import java.util.Arrays;

/**
 * Where each unit of a text came from, as runs. A copied run comes unit by unit from a stretch of the original; all units
 * of a made run stand for one range of it. Cleaned text has a run for every few words, so this is far smaller than the
 * text. Immutable.
 */
final class Trace {

    /** In place of the end of a source: the run is copied. */
    private static final int COPIED = -1;

    private final int[] starts;
    private final int[] from;
    private final int[] to;

    private Trace(int[] starts, int[] from, int[] to) {
        this.starts = starts;
        this.from = from;
        this.to = to;
    }

    /** All of an original, from itself. */
    static Trace identity() {
        return new Trace(new int[] {0}, new int[] {0}, new int[] {COPIED});
    }

    int from(int unit) {
        int run = run(unit);
        return to[run] == COPIED ? from[run] + unit - starts[run] : from[run];
    }

    int to(int unit) {
        int run = run(unit);
        return to[run] == COPIED ? from[run] + unit - starts[run] + 1 : to[run];
    }

    /** The smallest range that all units of {@code start..end} came from; there is at least one. */
    SourceRange source(int start, int end) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        int unit = start;
        for (int run = run(start); unit < end; run++) {
            int next = Math.min(end, end(run));
            boolean copied = to[run] == COPIED;
            first = Math.min(first, copied ? from[run] + unit - starts[run] : from[run]);
            last = Math.max(last, copied ? from[run] + next - starts[run] : to[run]);
            unit = next;
        }
        return new SourceRange(first, last);
    }

    private int run(int unit) {
        if (starts.length == 1) {
            return 0;
        }
        int at = Arrays.binarySearch(starts, unit);
        return at >= 0 ? at : -at - 2;
    }

    private int end(int run) {
        return run + 1 < starts.length ? starts[run + 1] : Integer.MAX_VALUE;
    }

    /** Appends runs; those that continue each other become one. Grows by half; not thread-safe. */
    static final class Builder {

        private int[] starts = new int[8];
        private int[] from = new int[8];
        private int[] to = new int[8];
        private int count;
        private int length;

        void copy(Trace trace, int start, int end) {
            int unit = start;
            for (int run = start < end ? trace.run(start) : 0; unit < end; run++) {
                int next = Math.min(end, trace.end(run));
                boolean copied = trace.to[run] == COPIED;
                add(copied ? trace.from[run] + unit - trace.starts[run] : trace.from[run], trace.to[run], next - unit);
                unit = next;
            }
        }

        void make(SourceRange source, int units) {
            if (units > 0) {
                add(source.start(), source.end(), units);
            }
        }

        int lastEnd() {
            return to[count - 1] == COPIED ? from[count - 1] + length - starts[count - 1] : to[count - 1];
        }

        void dropLast() {
            length--;
            if (starts[count - 1] == length) {
                count--;
            }
        }

        Trace build() {
            return count == 0 ? identity()
                    : new Trace(Arrays.copyOf(starts, count), Arrays.copyOf(from, count), Arrays.copyOf(to, count));
        }

        private void add(int source, int end, int units) {
            if (!continues(source, end)) {
                if (count == starts.length) {
                    int size = count + (count >> 1);
                    starts = Arrays.copyOf(starts, size);
                    from = Arrays.copyOf(from, size);
                    to = Arrays.copyOf(to, size);
                }
                starts[count] = length;
                from[count] = source;
                to[count++] = end;
            }
            length += units;
        }

        private boolean continues(int source, int end) {
            if (count == 0 || to[count - 1] != end) {
                return false;
            }
            return source == (end == COPIED ? from[count - 1] + length - starts[count - 1] : from[count - 1]);
        }
    }
}
