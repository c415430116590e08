package io.leitmotif.text.pdf;

/**
 * A line, or a piece of one, as it is laid out.
 *
 * @param text     without space at either end, never empty
 * @param page     from 0
 * @param left     where it begins, in points from an origin that all lines of a page and direction share
 * @param right    where it ends
 * @param baseline height, upwards
 * @param size     of its letters, in points
 * @param bold     true if its first letters are
 * @param cells    how many pieces with wide gaps between them; more than one in a row of a table
 */
record Line(String text, int page, double left, double right, double baseline, double size, boolean bold, int cells) {

    /** Ems: wider than this is a gap between columns or cells, narrower one between words. */
    private static final double WIDE_GAP = 1.6;
    /** Ems: Han letters are spread this far apart to fill a line. */
    private static final double HAN_GAP = 0.9;
    /** Letters: whoever writes longer lines does not write lines. */
    private static final int LONGEST = 4_000;

    /** Stands to the right of this on the same line. */
    boolean beside(Line next) {
        return Math.abs(next.baseline - baseline) < 0.45 * Math.max(size, next.size) && next.left >= right - 0.5 * size
                && text.length() < LONGEST;
    }

    /** Stands beside this like the next word of the same piece. */
    boolean continues(Line next) {
        return beside(next) && next.left - right < WIDE_GAP * Math.max(size, next.size)
                && (next.bold == bold || next.left - right < 0.5 * size) && next.size < 1.8 * size;
    }

    /** Both as one, with a space between them if it is one that was written or would be. */
    Line with(Line next, boolean written) {
        double gap = next.left - right;
        boolean han = Letters.spaceless(text.codePointBefore(text.length())) || Letters.spaceless(next.text.codePointAt(0));
        boolean space = written || gap > (han ? HAN_GAP * size : 0);
        return new Line(text + (space ? " " : "") + next.text, page, left, Math.max(right, next.right), baseline,
                next.text.length() > text.length() ? next.size : size, bold,
                cells + next.cells - (gap > WIDE_GAP * size ? 0 : 1));
    }
}
