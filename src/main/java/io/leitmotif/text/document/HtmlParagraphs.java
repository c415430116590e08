package io.leitmotif.text.document;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the running text of a page into paragraphs and leaves out those that are mostly links. Not thread-safe. */
final class HtmlParagraphs {

    static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\t\\f]++");

    /** From this share of linked letters on, a paragraph is a menu or share bar. Sentences link a few words. */
    private static final double LINKED = 0.6;
    /** Thirds of a token: a longer paragraph is text even if all of it is a link. */
    private static final int MENU_WIDTH = 3 * 80;

    private final List<TracedText> done = new ArrayList<>();
    private TracedBuilder open = new TracedBuilder();
    private int letters;
    private int linked;

    void append(TracedText text, boolean link) {
        int start = open.last() == ' ' || open.last() == '\n' ? firstInk(text) : 0;
        open.append(text, start, text.length());
        int ink = Glyph.letters(text);
        letters += ink;
        linked += link ? ink : 0;
    }

    void lineBreak() {
        generated("\n");
    }

    void space() {
        if (open.last() != ' ' && open.last() != '\n') {
            generated(" ");
        }
    }

    /** The paragraph is over; {@code name} is the element that ended, headings are kept however linked they are. */
    void end(String name) {
        TracedText paragraph = open.build().strip();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        boolean menu = !heading && letters > 0 && linked >= LINKED * letters && Glyph.thirds(paragraph) <= MENU_WIDTH
                && !Glyph.endsSentence(paragraph);
        if (paragraph.length() > 0 && !menu) {
            done.add(paragraph);
        }
        open = new TracedBuilder();
        letters = 0;
        linked = 0;
    }

    TracedText text() {
        end("");
        return TracedText.join("\n\n", done);
    }

    private void generated(String sign) {
        if (open.length() > 0) {
            open.append(sign, new SourceRange(open.lastEnd(), open.lastEnd()));
        }
    }

    private static int firstInk(TracedText text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }
}
