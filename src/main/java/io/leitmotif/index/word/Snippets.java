package io.leitmotif.index.word;

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
        Breaks breaks = new Breaks(text);
        List<Highlight> pieces = new ArrayList<>();
        int end = 0;
        for (int next = 0; next < matches.size();) {
            int start = Math.max(end, breaks.start(matches.get(next).start()));
            int last = next;
            while (last + 1 < matches.size() && matches.get(last + 1).end() <= start + WIDTH) {
                last++;
            }
            end = breaks.end(start, matches.get(last).end());
            pieces.add(new Highlight(field, text.substring(start, end), new Span(start, end),
                    matches.subList(next, last + 1)));
            next = last + 1;
        }
        return pieces.stream().sorted(Comparator.comparingInt((Highlight piece) -> -different(text, piece))
                .thenComparing(piece -> -piece.matches().size()).thenComparing(IN_ORDER))
                .limit(most).sorted(IN_ORDER).toList();
    }

    /** Where a piece can begin and end: with a sentence if one is near, else with a word, never within a character. */
    private static final class Breaks {

        private final String text;
        private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

        private Breaks(String text) {
            this.text = text;
            sentences.setText(text);
            words.setText(text);
            characters.setText(text);
        }

        private int start(int match) {
            int earliest = Math.max(0, match - BEFORE);
            int sentence = sentences.isBoundary(match) ? match : sentences.preceding(match);
            if (sentence >= earliest) {
                return sentence;
            }
            int word = words.isBoundary(earliest) ? earliest : words.following(earliest);
            while (word < match && Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            if (word <= match) {
                return word;
            }
            return characters.isBoundary(earliest) ? earliest : characters.following(earliest);
        }

        private int end(int start, int match) {
            int latest = Math.min(start + WIDTH, text.length());
            if (match >= latest) {
                return match;
            }
            int sentence = sentences.isBoundary(match) ? match : sentences.following(match);
            int end = sentence <= latest ? sentence : words.isBoundary(latest) ? latest : words.preceding(latest);
            if (end <= match && sentence > latest) {
                end = characters.isBoundary(latest) ? latest : characters.preceding(latest);
            }
            while (end > match && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return Math.max(match, end);
        }
    }

    private static int different(String text, Highlight piece) {
        Set<String> words = new HashSet<>();
        piece.matches().forEach(match ->
                words.add(text.substring(match.start(), match.end()).toLowerCase(Locale.ROOT)));
        return words.size();
    }
}
