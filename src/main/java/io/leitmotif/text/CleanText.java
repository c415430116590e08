package io.leitmotif.text;

import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import java.util.List;
import java.util.Objects;

/**
 * What is left of a document when everything that is not the article is gone.
 *
 * @param original what was sent, in whose UTF-16 units all offsets count; of a PDF the text read in it
 * @param format   what it was read as; never AUTO
 * @param metadata given or found. The title is not part of the text; the language is never null: Chinese with its script
 *                 ({@code zh-Hans}), {@code und} if unsure
 * @param traced   the text, one paragraph to a line, knowing where it came from
 * @param passages in order; together they hold all of the text; never empty
 */
public record CleanText(String original, Format format, Metadata metadata, TracedText traced, List<Passage> passages) {

    /** Copies the list. */
    public CleanText {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(traced, "traced");
        Objects.requireNonNull(metadata.language(), "language");
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("A clean text has at least one passage");
        }
    }

    /** Null if none was given or found. */
    public String title() {
        return metadata.title();
    }

    /** BCP 47, {@code und} if unsure. */
    public String language() {
        return metadata.language();
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
