package io.leitmotif.api;

import io.leitmotif.index.word.Highlight;
import io.leitmotif.index.word.Span;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of an article that shows what was found in it.
 *
 * @param field   title or text
 * @param text    the piece
 * @param start   of the piece in the title or the clean text, in UTF-16 units
 * @param end     of the piece, exclusive
 * @param matches what was found, in the same offsets
 */
@Schema(name = "Highlight")
record HighlightView(@Schema(enumeration = {"title", "text"}) String field, String text,
        @Schema(description = "In the title or in the clean text (include=content), UTF-16 units") int start,
        @Schema(description = "Exclusive") int end, List<Match> matches) {

    /** What was found. */
    @Schema(name = "HighlightMatch")
    record Match(int start, int end) {

        private static Match of(Span span) {
            return new Match(span.start(), span.end());
        }
    }

    static HighlightView of(Highlight highlight) {
        return new HighlightView(highlight.field().name().toLowerCase(Locale.ROOT), highlight.text(),
                highlight.place().start(), highlight.place().end(), highlight.matches().stream().map(Match::of).toList());
    }
}
