package io.leitmotif.index.word;

import java.util.List;

/**
 * A piece of an article that shows what was found in it.
 *
 * @param field   where it stands
 * @param text    the piece
 * @param place   of the piece in the title or the clean text
 * @param matches what was found, in the same offsets, in order; they do not overlap
 */
public record Highlight(Field field, String text, Span place, List<Span> matches) {

    /** Where an article is searched. */
    public enum Field {
        /** The title. */
        TITLE,
        /** The clean text. */
        TEXT
    }

    /** Copies the matches. */
    public Highlight {
        matches = List.copyOf(matches);
    }
}
