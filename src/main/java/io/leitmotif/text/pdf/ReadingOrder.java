package io.leitmotif.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The lines of a page in the order they are read. Most programs write them in that order, tables row by row, so it is kept;
 * only where a page was written across its columns, or from the bottom up, is it cut along its white gaps (XY-cut, Nagy and
 * Seth 1984).
 */
final class ReadingOrder {

    private static final int DEEPEST_CUT = 24;
    /** Ems on both sides of a gap for it to part columns of prose and not the cells of a table. */
    private static final double PROSE = 9;

    private ReadingOrder() {
    }

    static List<Line> of(List<Line> pieces) {
        return rows(scrambled(pieces) ? cut(pieces, 0) : pieces);
    }

    private static boolean scrambled(List<Line> pieces) {
        int across = 0;
        int upwards = 0;
        for (int i = 1; i < pieces.size(); i++) {
            Line before = pieces.get(i - 1);
            Line line = pieces.get(i);
            if (before.beside(line)) {
                boolean prose = before.right() - before.left() > PROSE * before.size() && line.right() - line.left() > PROSE * line.size();
                across += prose && line.left() - before.right() > 0.8 * line.size() ? 1 : 0;
            } else if (line.baseline() > before.baseline() + line.size() && line.left() < before.right() && before.left() < line.right()) {
                upwards++;
            }
        }
        return across >= 4 && across * 4 >= pieces.size() || upwards >= 4 && upwards * 2 >= pieces.size();
    }

    private static List<Line> rows(List<Line> pieces) {
        List<Line> rows = new ArrayList<>();
        for (Line piece : pieces) {
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).beside(piece)) {
                rows.set(last, rows.get(last).with(piece, false));
            } else {
                rows.add(piece);
            }
        }
        return rows;
    }

    private static List<Line> cut(List<Line> lines, int depth) {
        if (lines.size() > 1 && depth < DEEPEST_CUT) {
            double size = lines.stream().mapToDouble(Line::size).sorted().skip(lines.size() / 2).findFirst().orElse(1);
            List<List<Line>> parts = parts(lines, Line::left, Line::right, 0.8 * size);
            if (parts.size() == 1) {
                parts = parts(lines, line -> -line.baseline() - 0.85 * line.size(), line -> -line.baseline() + 0.25 * line.size(),
                        0.3 * size);
            }
            if (parts.size() > 1) {
                List<Line> all = new ArrayList<>();
                for (List<Line> part : parts) {
                    all.addAll(cut(part, depth + 1));
                }
                return all;
            }
        }
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingLong((Line line) -> Math.round(-line.baseline() / line.size() * 2)).thenComparing(Line::left));
        return sorted;
    }

    /** Along one axis, cut wherever nothing stands for that far. */
    private static List<List<Line>> parts(List<Line> lines, ToDoubleFunction<Line> from, ToDoubleFunction<Line> to, double gap) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(from));
        List<List<Line>> parts = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Line line : sorted) {
            if (parts.isEmpty() || from.applyAsDouble(line) - end > gap) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(line);
            end = Math.max(end, to.applyAsDouble(line));
        }
        return parts;
    }
}
