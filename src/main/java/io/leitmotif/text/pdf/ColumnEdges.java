package io.leitmotif.text.pdf;

import java.util.Arrays;
import java.util.List;

/** Where the column of each line begins and ends, told from the lines around it that stand one below the other. */
final class ColumnEdges {

    /** Ems: a line is a line of the block if it begins within this of its neighbour. */
    private static final double INDENT = 4.2;

    private final List<Line> lines;
    private final double[] left;
    private final double[] right;
    private final double[] leading;
    private final boolean[] alone;

    ColumnEdges(List<Line> lines) {
        this.lines = lines;
        left = new double[lines.size()];
        right = new double[lines.size()];
        leading = new double[lines.size()];
        alone = new boolean[lines.size()];
        for (int from = 0; from < lines.size();) {
            int to = from + 1;
            while (to < lines.size() && follows(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            measure(from, to);
            from = to;
        }
    }

    /** So much could still have stood at the end of that line. */
    boolean roomAfter(int i, double width) {
        return right[i] - lines.get(i).right() > width;
    }

    /** The line has no neighbour to tell its column from. */
    boolean alone(int i) {
        return alone[i];
    }

    /** The line ends where its column does. */
    boolean full(int i) {
        return right[i] - lines.get(i).right() < lines.get(i).size();
    }

    /** The line begins further right than its column, and the next one does not: the first of a paragraph. */
    boolean indented(int i) {
        Line line = lines.get(i);
        boolean hangs = i + 1 < lines.size() && follows(line, lines.get(i + 1))
                && Math.abs(lines.get(i + 1).left() - line.left()) < 0.3 * line.size();
        return !hangs && line.left() - left[i] > 0.7 * line.size();
    }

    /** The usual distance to the line above in this column. */
    double leading(int i) {
        return leading[i];
    }

    /** The line stands below the one before it in the same column. */
    boolean together(int i) {
        return follows(lines.get(i - 1), lines.get(i));
    }

    private static boolean follows(Line before, Line line) {
        double step = before.baseline() - line.baseline();
        return before.page() == line.page() && step > 0 && step < 4 * line.size()
                && Math.abs(line.size() - before.size()) < 0.12 * before.size()
                && Math.abs(line.left() - before.left()) < INDENT * line.size();
    }

    private void measure(int from, int to) {
        double leftmost = Double.MAX_VALUE;
        double rightmost = -Double.MAX_VALUE;
        for (int i = from; i < to; i++) {
            leftmost = Math.min(leftmost, lines.get(i).left());
            rightmost = Math.max(rightmost, lines.get(i).right());
        }
        double[] steps = new double[Math.max(1, to - from - 1)];
        for (int i = from + 1; i < to; i++) {
            steps[i - from - 1] = lines.get(i - 1).baseline() - lines.get(i).baseline();
        }
        Arrays.sort(steps);
        double usual = to - from < 2 ? 1.5 * lines.get(from).size() : steps[(steps.length - 1) / 3];
        for (int i = from; i < to; i++) {
            left[i] = leftmost;
            right[i] = rightmost;
            leading[i] = usual;
            alone[i] = to - from == 1;
        }
    }
}
