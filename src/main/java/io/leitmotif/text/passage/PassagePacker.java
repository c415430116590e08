package io.leitmotif.text.passage;

import com.ibm.icu.text.BreakIterator;
import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Packs sentences greedily into passages of at most a given width. */
public final class PassagePacker {

    private static final String CLAUSE_ENDS = "，,、；;：:";
    /** UTF-16 units after a cut that are looked at to see whether it parts what belongs together: an emoji has up to 11. */
    private static final int LOOK_AHEAD = 32;

    private final TracedText text;
    private final int budget;
    private final int[] thirdsBefore;
    private final List<Piece> pieces = new ArrayList<>();

    /** A sentence, or as much of one as fits; white space at its ends left out. */
    private record Piece(int from, int to) {
    }

    private PassagePacker(TracedText text, int width) {
        this.text = text;
        this.budget = (int) Math.min(3L * width, Integer.MAX_VALUE);
        this.thirdsBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            thirdsBefore[i + 1] = thirdsBefore[i] + Glyph.thirds(text.charAt(i));
        }
    }

    /** Passages in order that together hold all of the text but the white space between them. */
    public static List<Passage> pack(TracedText text, PassageSize size) {
        PassagePacker packer = new PassagePacker(text, size.width());
        int from = 0;
        for (int end : Sentences.ends(text.toString())) {
            int to = Math.max(from, end);
            while (packer.mark(to)) {
                to++;
            }
            packer.sentence(from, to);
            from = to;
        }
        return packer.packed(3 * size.overlap());
    }

    private List<Passage> packed(int overlap) {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        int next = 0;
        while (next < pieces.size()) {
            while (next < pieces.size() && fits(pieces.get(first).from, pieces.get(next).to)) {
                next++;
            }
            next = Math.max(next, first + 1);
            passages.add(passage(pieces.get(first).from, pieces.get(next - 1).to));
            int start = next;
            while (next < pieces.size() && start - 1 > first
                    && width(pieces.get(start - 1).from, pieces.get(next - 1).to) <= overlap
                    && fits(pieces.get(start - 1).from, pieces.get(next).to)) {
                start--;
            }
            first = start;
        }
        return passages;
    }

    private Passage passage(int from, int to) {
        SourceRange source = text.source(from, to);
        return new Passage(text.slice(from, to).toString(), source.start(), source.end());
    }

    private void sentence(int from, int to) {
        int start = inked(from, to);
        while (start < to) {
            int end = stripped(start, to);
            end = fits(start, end) ? end : cut(start, end);
            int last = stripped(start, end);
            if (last > start) { // white space before a mark that no sign joins is parted from it, and is no passage
                pieces.add(new Piece(start, last));
            }
            start = inked(end, to);
        }
    }

    /** Whether a combining mark stands there: it belongs to what is before it. */
    private boolean mark(int at) {
        int type = at < text.length() ? Character.getType(text.charAt(at)) : Character.UNASSIGNED;
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private int inked(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at)) && !mark(at + 1)) {
            at++;
        }
        return at;
    }

    private int stripped(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int width(int from, int to) {
        return thirdsBefore[to] - thirdsBefore[from];
    }

    private boolean fits(int from, int to) {
        return width(from, to) <= budget && to - from <= Passage.LONGEST;
    }

    /** The last clause end before the budget is spent, else the last space, else where the budget ends. */
    private int cut(int from, int to) {
        int clause = from;
        int space = from;
        int at = from;
        while (at < to && fits(from, at + 1)) {
            at++;
            clause = clauseEnds(at, to) && !mark(at) ? at : clause;
            space = text.charAt(at - 1) == ' ' && !mark(at) ? at : space;
        }
        int half = from + (at - from) / 2;
        if (clause > half || clause > from && space <= half) {
            return clause;
        }
        return space > from ? space : whole(from, at, to);
    }

    private boolean clauseEnds(int at, int to) {
        boolean inNumber = at >= 2 && at < to && Character.isDigit(text.charAt(at - 2)) && Character.isDigit(text.charAt(at));
        return CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0 && !inNumber;
    }

    /** The end of a sign with its combining marks: the last one up to there, else the first one after. */
    private int whole(int from, int at, int to) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text.slice(from, Math.min(to, at + LOOK_AHEAD)).toString());
        int end = signs.isBoundary(at - from) ? at : from + signs.preceding(at - from);
        if (end > from) {
            return end;
        }
        int limit = Math.min(to, from + Passage.LONGEST);
        signs.setText(text.slice(from, limit).toString());
        end = from + signs.following(0);
        return end == limit && limit < to && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
