package io.leitmotif.topic.evaluation;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * As much of a text as tells which one it is.
 *
 * @param text      all of it if it is short; else its first sentences, or what fits of the first one, and an ellipsis
 * @param shortened whether there is more of it
 */
public record Excerpt(String text, boolean shortened) {

    /** The longest excerpt, in UTF-16 units, without the ellipsis. */
    static final int LONGEST = 300;
    private static final String ELLIPSIS = "…";

    /** The beginning of a text. Whole sentences are kept if they fill half of what there may be. */
    static Excerpt of(String text) {
        if (text.length() <= LONGEST) {
            return new Excerpt(text, false);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(0, LONGEST + 1));
        int end = sentences.preceding(LONGEST + 1);
        if (end < LONGEST / 2) {
            end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        return new Excerpt(text.substring(0, end).stripTrailing() + ELLIPSIS, true);
    }
}
