package io.leitmotif.text.repair;

import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One kind of line end, one kind of space, nothing invisible. */
public final class Whitespace {

    private static final Pattern SPACES = Pattern.compile("(?<= ) ++");

    private Whitespace() {
    }

    /** Line ends to line feeds, every other white space to plain spaces, control and invisible characters out. */
    public static TracedText unify(TracedText text) {
        TracedBuilder unified = new TracedBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085' || unit == '\f') {
                unified.append("\n", text.source(i, i + 1));
            } else if (unit == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                unified.append("\n", text.source(i, pair ? i + 2 : i + 1));
                i += pair ? 1 : 0;
            } else if (unit == '\t' || unit == '\u000B' || Character.getType(unit) == Character.SPACE_SEPARATOR) {
                unified.append(" ", text.source(i, i + 1));
            } else if (!invisible(unit)) {
                unified.append(text, i, i + 1);
            }
        }
        return unified.build();
    }

    /** Lines stripped, runs of spaces to one, empty lines out: one paragraph to a line. */
    public static TracedText paragraphs(TracedText text) {
        List<TracedText> kept = new ArrayList<>();
        for (TracedText line : text.without(SPACES).lines()) {
            TracedText stripped = line.strip();
            if (stripped.length() > 0) {
                kept.add(stripped);
            }
        }
        return TracedText.join("\n", kept);
    }

    private static boolean invisible(char unit) {
        int type = Character.getType(unit);
        boolean joiner = unit == '\u200C' || unit == '\u200D';
        boolean separatorMark = unit == '\u00AD' || unit == '\uFFFC' || unit == '\uFFFD';
        boolean meansNothing = type == Character.PRIVATE_USE || type == Character.UNASSIGNED; // icon fonts, mostly
        return type == Character.CONTROL || type == Character.FORMAT && !joiner || separatorMark
                || meansNothing;
    }
}
