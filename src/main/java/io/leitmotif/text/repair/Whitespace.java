package io.leitmotif.text.repair;

import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;

/** One kind of line end, one kind of space, nothing invisible. */
public final class Whitespace {

    private static final byte KEPT = 0;
    private static final byte LINE_END = 1;
    private static final byte SPACE = 2;
    private static final byte GONE = 3;
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < KINDS.length; i++) {
            KINDS[i] = kind((char) i);
        }
    }

    private Whitespace() {
    }

    /** Line ends to line feeds, every other white space to plain spaces, control and invisible characters out. */
    public static TracedText unify(TracedText text) {
        TracedBuilder unified = new TracedBuilder();
        String units = text.toString();
        int kept = 0;
        for (int i = 0; i < units.length(); i++) {
            byte kind = KINDS[units.charAt(i)];
            if (kind == KEPT) {
                continue;
            }
            unified.append(text, kept, i);
            boolean pair = units.charAt(i) == '\r' && i + 1 < units.length() && units.charAt(i + 1) == '\n';
            int end = pair ? i + 2 : i + 1;
            if (units.charAt(i) == '\u00AD') {
                end += brokenAfter(units, end);
            }
            if (kind != GONE) {
                unified.append(kind == SPACE ? " " : "\n", text.source(i, end));
            }
            kept = end;
            i = end - 1;
        }
        return kept == 0 ? text : unified.append(text, kept, units.length()).build();
    }

    /** How many units the line end behind a soft hyphen takes: the word goes on in the next line. */
    private static int brokenAfter(String units, int start) {
        return units.startsWith("\r\n", start) ? 2 : units.startsWith("\n", start) || units.startsWith("\r", start) ? 1 : 0;
    }

    /** Lines stripped, runs of spaces to one, empty lines out: one paragraph to a line. */
    public static TracedText paragraphs(TracedText text) {
        TracedBuilder kept = new TracedBuilder();
        String units = text.toString();
        for (int start = 0; start < units.length();) {
            int feed = units.indexOf('\n', start);
            int next = feed < 0 ? units.length() : feed;
            paragraph(text, start, next, kept);
            start = next + 1;
        }
        return kept.build();
    }

    private static void paragraph(TracedText text, int lineStart, int lineEnd, TracedBuilder kept) {
        String units = text.toString();
        int start = lineStart;
        int end = lineEnd;
        while (start < end && Character.isWhitespace(units.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(units.charAt(end - 1))) {
            end--;
        }
        if (start < end && kept.length() > 0) {
            kept.appendGap("\n", text, start);
        }
        for (int i = start + 1; i < end; i++) {
            if (units.charAt(i) == ' ' && units.charAt(i - 1) == ' ') {
                kept.append(text, start, i);
                while (units.charAt(i) == ' ') {
                    i++;
                }
                start = i;
            }
        }
        kept.append(text, start, end);
    }

    private static byte kind(char unit) {
        if (unit == '\n' || unit == ' ') {
            return KEPT;
        }
        if (unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085' || unit == '\f') {
            return LINE_END;
        }
        if (unit == '\t' || unit == '\u000B' || Character.getType(unit) == Character.SPACE_SEPARATOR) {
            return SPACE;
        }
        return invisible(unit) ? GONE : KEPT;
    }

    private static boolean invisible(char unit) {
        int type = Character.getType(unit);
        boolean joiner = unit == '\u200C' || unit == '\u200D';
        boolean separatorMark = unit == '\uFFFC' || unit == '\uFFFD';
        boolean meansNothing = type == Character.PRIVATE_USE || type == Character.UNASSIGNED; // icon fonts, mostly
        return type == Character.CONTROL || type == Character.FORMAT && !joiner || separatorMark
                || meansNothing;
    }
}
