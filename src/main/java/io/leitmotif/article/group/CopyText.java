package io.leitmotif.article.group;

import io.leitmotif.vector.Embedding;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A stored article as far as it tells whether it is a copy.
 *
 * @param id          the article's
 * @param publishedAt when it was published, or null
 * @param receivedAt  when it was stored
 * @param textSha256  SHA-256 of the clean text, lower-case hex; no two articles have the same
 * @param text        its clean text
 * @param embedding   of the whole article
 */
public record CopyText(UUID id, Instant publishedAt, Instant receivedAt, String textSha256, String text,
        Embedding embedding) {

    /** Refuses half an article. */
    public CopyText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(textSha256, "textSha256");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(embedding, "embedding");
    }

    /** The date of publication, else of arrival. */
    public Instant date() {
        return publishedAt != null ? publishedAt : receivedAt;
    }
}
