package io.leitmotif.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the pieces of a text that show best what was found in it. */
final class Snippets {

    /** A line or two of a list of results. */
    private static final int WIDTH = 200;
    /** A sentence that begins so shortly before a match is shown from its beginning. */
    private static final int BEFORE = 60;
    private static final Comparator<Highlight> IN_ORDER = Comparator.comparing(Highlight::place);

    private Snippets() {
    }

    /**
     * The pieces with most different matches, then most, then first.
     *
     * @param matches in order, without overlaps
     * @param most    at most so many pieces
     * @return in the order of the text, without overlaps; each at most 200 UTF-16 units, or one match if that is longer
     */
    static List<Highlight> of(Highlight.Field field, String text, List<Span> matches, int most) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<Highlight> pieces = new ArrayList<>();
        int end = 0;
        for (int next = 0; next < matches.size();) {
            Span first = matches.get(next);
            int start = Math.max(end, start(first.start(), sentences, characters));
            int last = next;
            while (last + 1 < matches.size() && matches.get(last + 1).end() <= start + WIDTH) {
                last++;
            }
            end = end(start, matches.get(last).end(), sentences, characters);
            pieces.add(new Highlight(field, text.substring(start, end), new Span(start, end),
                    matches.subList(next, last + 1)));
            next = last + 1;
        }
        return pieces.stream().sorted(Comparator.comparingInt((Highlight piece) -> -different(text, piece))
                .thenComparing(piece -> -piece.matches().size()).thenComparing(IN_ORDER))
                .limit(most).sorted(IN_ORDER).toList();
    }

    private static int start(int match, BreakIterator sentences, BreakIterator characters) {
        int sentence = match == 0 || sentences.isBoundary(match) ? match : sentences.preceding(match);
        return sentence >= match - BEFORE ? sentence : atOrAfter(match - BEFORE, characters);
    }

    private static int end(int start, int match, BreakIterator sentences, BreakIterator characters) {
        int length = sentences.getText().getEndIndex();
        int sentence = match >= length || sentences.isBoundary(match) ? match : sentences.following(match);
        if (sentence <= start + WIDTH) {
            return sentence;
        }
        int cut = start + WIDTH;
        return Math.max(match, characters.isBoundary(cut) ? cut : characters.preceding(cut));
    }

    private static int atOrAfter(int place, BreakIterator characters) {
        return characters.isBoundary(place) ? place : characters.following(place);
    }

    private static int different(String text, Highlight piece) {
        Set<String> words = new HashSet<>();
        piece.matches().forEach(match ->
                words.add(text.substring(match.start(), match.end()).toLowerCase(Locale.ROOT)));
        return words.size();
    }
}
