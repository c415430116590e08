package io.leitmotif.text.document;

import java.time.Instant;
import java.util.List;

/**
 * What a document says about itself; nothing here is checked against its text.
 *
 * @param title       null if it gives none
 * @param author      several as {@code A, B}; null if it gives none
 * @param source      who published it first; null if it does not say
 * @param publishedAt null if it gives no date that can be read
 * @param url         its own absolute http or https address; null if it gives none
 * @param tags        in the document's order, none twice; never null
 * @param language    as the document claims, often wrong and not always a BCP 47 tag; null if it claims nothing
 */
public record Metadata(String title, String author, String source, Instant publishedAt, String url, List<String> tags,
        String language) {

    /** A document that says nothing about itself. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, List.of(), null);

    /** Copies the tags. */
    public Metadata {
        tags = List.copyOf(tags);
    }

    /** This, and what the other one says where this says nothing. */
    public Metadata or(Metadata fallback) {
        return new Metadata(
                title != null ? title : fallback.title,
                author != null ? author : fallback.author,
                source != null ? source : fallback.source,
                publishedAt != null ? publishedAt : fallback.publishedAt,
                url != null ? url : fallback.url,
                tags.isEmpty() ? fallback.tags : tags,
                language != null ? language : fallback.language);
    }
}
