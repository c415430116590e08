package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The title of an article, and its text without it.
 *
 * @param title null if none is known
 * @param text  without the lines that say the title
 */
public record Headline(String title, TracedText text) {

    /** Thirds of a token: a first line wider than this is the lead, not a title. */
    private static final int WIDEST = 3 * 45;
    private static final int NARROWEST = 3 * 3;
    /** A title is repeated in the first lines, as header or breadcrumb; further down it is text. */
    private static final int TOP_LINES = 6;

    /** Takes the known title's line out of the top of the text; without a known one, tries the first line. */
    public static Headline of(String known, TracedText text) {
        String title = known == null || known.isBlank() ? firstLine(text) : known.strip();
        return title == null ? new Headline(null, text) : new Headline(title, without(title, text, TOP_LINES));
    }

    /** The same for a scan, where the headline may stand anywhere and the first line is no title. */
    public static Headline ofScan(String known, TracedText text) {
        return known == null ? new Headline(null, text) : new Headline(known, without(known, text, Integer.MAX_VALUE));
    }

    private static String firstLine(TracedText text) {
        int end = text.toString().indexOf('\n');
        if (end < 1) {
            return null;
        }
        TracedText first = text.slice(0, end);
        int width = Glyph.thirds(first);
        boolean sentence = Glyph.endsSentence(first) || "，,；;：:、—)）".indexOf(first.charAt(first.length() - 1)) >= 0;
        boolean enoughAfter = text.length() - end > 2 * end;
        return width < NARROWEST || width > WIDEST || sentence || !enoughAfter || Glyph.letters(first) < 4
                ? null : first.toString();
    }

    private static TracedText without(String title, TracedText text, int top) {
        String key = Glyph.key(title);
        List<TracedText> kept = new ArrayList<>();
        int line = 0;
        for (TracedText candidate : text.lines()) {
            if (line++ >= top || key.isEmpty() || !Glyph.key(candidate).equals(key)) {
                kept.add(candidate);
            }
        }
        return TracedText.join("\n", kept);
    }
}
