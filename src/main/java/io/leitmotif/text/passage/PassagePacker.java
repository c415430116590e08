package io.leitmotif.text.passage;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;

/** Packs sentences greedily into passages of at most a given width. */
public final class PassagePacker {

    private static final String CLAUSE_ENDS = "，,、；;：:";

    private final TracedText text;
    private final int budget;
    private final List<Passage> passages = new ArrayList<>();
    private int start;
    private int end;
    private int width;

    private PassagePacker(TracedText text, int width) {
        this.text = text;
        this.budget = 3 * width;
    }

    /**
     * Passages in order that together hold all of the text but the white space between them.
     *
     * @param width tokens, about: a CJK character counts 1, any other a third
     */
    public static List<Passage> pack(TracedText text, int width) {
        PassagePacker packer = new PassagePacker(text, width);
        int from = 0;
        for (int to : Sentences.ends(text.toString())) {
            packer.sentence(from, to);
            from = to;
        }
        packer.close();
        return packer.passages;
    }

    private void sentence(int from, int to) {
        int wide = Glyph.thirds(text.slice(from, to));
        if (!fits(wide, to)) {
            close();
            start = from;
            while (!fits(wide, to)) {
                int cut = cut(start);
                wide -= Glyph.thirds(text.slice(start, cut));
                end = cut;
                close();
            }
        }
        end = to;
        width += wide;
    }

    private boolean fits(int wide, int to) {
        return width + wide <= budget && to - start <= Passage.LONGEST;
    }

    /** The last clause end before the budget is spent, else the last space, else where the budget ends. */
    private int cut(int from) {
        int clause = 0;
        int space = 0;
        int used = 0;
        int at = from;
        while (at < text.length() && at - from < Passage.LONGEST && used + Glyph.thirds(text.charAt(at)) <= budget) {
            char unit = text.charAt(at);
            used += Glyph.thirds(unit);
            at++;
            clause = CLAUSE_ENDS.indexOf(unit) >= 0 ? at : clause;
            space = unit == ' ' ? at : space;
        }
        int hard = Character.isLowSurrogate(text.charAt(Math.min(at, text.length() - 1))) ? at - 1 : at;
        int best = clause > from ? clause : space > from ? space : hard;
        return best > from ? best : from + Character.charCount(Character.codePointAt(text, from));
    }

    private void close() {
        TracedText passage = text.slice(start, end).strip();
        if (passage.length() > 0) {
            SourceRange source = passage.source(0, passage.length());
            passages.add(new Passage(passage.toString(), source.start(), source.end()));
        }
        start = end;
        width = 0;
    }
}
