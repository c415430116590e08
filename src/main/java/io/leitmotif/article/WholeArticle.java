package io.leitmotif.article;

import io.leitmotif.topic.EmbeddedDocument;
import java.util.Objects;
import java.util.UUID;

/**
 * A stored article with all that is searched for in it.
 *
 * @param article  what is known of it
 * @param text     its clean text
 * @param document its title, passages and whole, embedded
 */
public record WholeArticle(StoredArticle article, String text, EmbeddedDocument document) {

    /** Refuses half an article. */
    public WholeArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(document, "document");
    }

    /** The article's id. */
    public UUID id() {
        return article.id();
    }
}
