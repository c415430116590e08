package io.leitmotif.text.document;

import java.time.Instant;
import java.util.List;

/**
 * What is said about an article beside its text: by its sender, or by the document itself. Null where nothing is said.
 *
 * @param title       as it is to be shown
 * @param author      several as {@code A, B}
 * @param source      who published it
 * @param publishedAt and when
 * @param url         where it stands, absolute http or https
 * @param tags        words its publisher filed it under, in their order, none twice; never null
 * @param language    as it is claimed: by a document often wrong and not always a BCP 47 tag
 */
public record Metadata(String title, String author, String source, Instant publishedAt, String url, List<String> tags,
        String language) {

    /** Nothing is said. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, List.of(), null);

    /** Copies the tags. */
    public Metadata {
        tags = List.copyOf(tags);
    }

    /** Of an article of which only a title and a language are known; either can be null. */
    public static Metadata of(String title, String language) {
        return new Metadata(title, null, null, null, null, List.of(), language);
    }

    /** The same under that title, in that language; either can be null. */
    public Metadata with(String otherTitle, String otherLanguage) {
        return new Metadata(otherTitle, author, source, publishedAt, url, tags, otherLanguage);
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
