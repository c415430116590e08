package io.leitmotif.text.passage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import io.leitmotif.text.trace.Glyph;
import java.util.ArrayList;
import java.util.List;

/** The sentences of one line that is written with spaces. */
final class SpacedSentences {

    /** Titles and the like that CLDR's list of abbreviations leaves out, and that a name or number follows. */
    private static final List<String> TITLES = List.of("Dr.", "St.", "Gen.", "Sen.", "Gov.", "Lt.", "Hr.", "Fr.", "No.", "Fig.");

    /** Cloned, since it keeps its place. */
    private static final BreakIterator PROTOTYPE = prototype();

    private SpacedSentences() {
    }

    private static BreakIterator prototype() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        TITLES.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ROOT));
    }

    /** Ascending, the last being the length. */
    static List<Integer> ends(String line) {
        List<Integer> ends = new ArrayList<>();
        BreakIterator icu = (BreakIterator) PROTOTYPE.clone();
        icu.setText(line);
        int start = 0;
        for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
            if (at == line.length() || !goesOn(line, start, at)) {
                ends.add(at);
                start = at;
            }
        }
        return ends;
    }

    /** Whether a sentence that starts there goes on behind that break. */
    private static boolean goesOn(String line, int start, int at) {
        char next = line.charAt(at);
        int stop = at;
        while (stop > start && Character.isWhitespace(line.charAt(stop - 1))) {
            stop--;
        }
        boolean address = stop == at && Glyph.asciiWord(next);
        return address || Character.isLowerCase(next) || !lettered(line, start, stop) || abbreviated(line, start, stop);
    }

    /** {@code 1.} and the like are the number of what follows. */
    private static boolean lettered(String line, int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (Character.isLetter(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** An initial ({@code J.}, {@code z. B.}) or an ordinal ({@code 3.}) before the full stop. */
    private static boolean abbreviated(String line, int start, int stop) {
        if (stop - 2 < start || line.charAt(stop - 1) != '.') {
            return false;
        }
        int word = stop - 1;
        while (word > start && Character.isLetterOrDigit(line.charAt(word - 1)) && stop - word < 4) {
            word--;
        }
        int length = stop - 1 - word;
        return length == 1 || length == 2 && Character.isDigit(line.charAt(word)) && Character.isDigit(line.charAt(word + 1));
    }
}
