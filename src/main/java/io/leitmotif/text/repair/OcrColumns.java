package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts sentences together again that a scanner broke at the width of a newspaper column.
 *
 * @param text    one paragraph to a line, in the order of the scan
 * @param heading the first line that is wide enough for a headline, null if none could be told from the columns
 */
public record OcrColumns(TracedText text, TracedText heading) {

    /** Fewer lines than this say nothing about how a text was broken. */
    private static final int FEWEST_LINES = 8;
    /** Thirds of a token: no newspaper column that is read here is wider. */
    private static final int WIDEST_COLUMN = 3 * 20;
    private static final int WIDEST_HEADING = 3 * 32;
    private static final int HEADLINE = 3 * 12;
    private static final String SPACELESS = "[\\p{IsHan}\\u3000-\\u30FF\\uFF01-\\uFF5E“”‘’]";
    private static final Pattern STRAY = Pattern.compile("(?<=" + SPACELESS + "|,) ++(?=" + SPACELESS + ")");
    private static final Pattern CREDIT = Pattern.compile("(?:本[报報])?[记記]者[ :：].{2,12}"
            + "|(?:摄影|攝影|文|图|撰文|编辑)[/／:：|｜].{2,12}");
    private static final Pattern NAME = Pattern.compile(".{2,14}供[图圖]|.{2,6}(?:[日晚早][报報]|[都城]市[报報]|商[报報]|新[闻聞])");

    /** Null if the text does not look like a scanned column. */
    public static OcrColumns read(TracedText text) {
        List<OcrLine> lines = OcrLine.of(text);
        return broken(lines) ? new OcrColumnJoiner(text, lines).joined() : null;
    }

    private static boolean broken(List<OcrLine> lines) {
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        int unfinished = 0;
        int apart = 0;
        for (OcrLine line : lines) {
            unfinished += line.width() <= WIDEST_COLUMN && !line.ends() ? 1 : 0;
            apart += line.gap() > 0 ? 1 : 0;
        }
        return unfinished * 2 >= lines.size() && apart * 10 >= lines.size() * 6;
    }

    /** The width most column lines stay below, thirds of a token. */
    static int columnWidth(List<OcrLine> lines) {
        int[] widths = lines.stream().mapToInt(OcrLine::width).filter(width -> width <= WIDEST_COLUMN).sorted().toArray();
        return widths.length == 0 ? WIDEST_COLUMN : widths[Math.min(widths.length - 1, widths.length * 9 / 10)];
    }

    /** Headings are narrow, unfinished, and followed by another heading or by a paragraph wider than any column. */
    static boolean[] headings(List<OcrLine> lines) {
        boolean[] heading = new boolean[lines.size()];
        int wide = Math.max(2 * columnWidth(lines), WIDEST_COLUMN);
        for (int i = lines.size() - 2; i >= 0; i--) {
            OcrLine line = lines.get(i);
            heading[i] = line.width() <= WIDEST_HEADING && !line.ends() && !line.pauses()
                    && (heading[i + 1] || lines.get(i + 1).width() > wide);
        }
        return heading;
    }

    /** A reporter's line, or the name of a paper or photographer next to another such line. */
    static boolean byline(List<OcrLine> lines, int i) {
        return credit(lines, i) || name(lines, i) && (i > 0 && (credit(lines, i - 1) || name(lines, i - 1))
                || i + 1 < lines.size() && (credit(lines, i + 1) || name(lines, i + 1)));
    }

    private static boolean credit(List<OcrLine> lines, int i) {
        return CREDIT.matcher(lines.get(i).text().strip()).matches();
    }

    private static boolean name(List<OcrLine> lines, int i) {
        return NAME.matcher(lines.get(i).text().strip()).matches();
    }

    static boolean headline(TracedText heading) {
        return Glyph.thirds(heading) >= HEADLINE && Glyph.letters(heading) >= 8;
    }

    /** Spaces between Han characters out, but for a headline of two halves of the same length. */
    static TracedText withoutStraySpaces(TracedText line) {
        String[] halves = line.toString().strip().split(" ");
        boolean couplet = halves.length == 2 && halves[0].length() == halves[1].length();
        return couplet ? line : line.without(STRAY);
    }

}
