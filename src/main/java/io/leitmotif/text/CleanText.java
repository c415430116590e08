package io.leitmotif.text;

import io.leitmotif.text.passage.Passage;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is left of a document when everything that is not the article is gone.
 *
 * @param title       not part of the text; null if none was given or found
 * @param format      what it was read as; never AUTO
 * @param traced      the text, one paragraph to a line, knowing where it came from
 * @param language    BCP 47, Chinese with its script ({@code zh-Hans}); {@code und} if unsure
 * @param publishedAt null if the document does not say
 * @param passages    in order; together they hold all of the text; never empty
 */
public record CleanText(String title, Format format, TracedText traced, String language, Instant publishedAt, List<Passage> passages) {

    /** Copies the list. */
    public CleanText {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(traced, "traced");
        Objects.requireNonNull(language, "language");
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("A clean text has at least one passage");
        }
    }

    /** The clean text, without the title. */
    public String text() {
        return traced.toString();
    }

    /** The lead: first sentences, at most about 160 CJK or 300 other characters, on one line; never blank. */
    public String summary() {
        return Summary.of(text());
    }

    /**
     * Where a range of {@link #text()} came from: the smallest range of the original that holds its source.
     *
     * @throws IndexOutOfBoundsException if it is not a range of the text
     */
    public SourceRange source(int start, int end) {
        return traced.source(start, end);
    }
}
