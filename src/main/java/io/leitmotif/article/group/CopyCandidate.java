package io.leitmotif.article.group;

import io.leitmotif.vector.Embedding;
import java.util.Objects;
import java.util.UUID;

/**
 * An article that shares a name with another one's text, and has not been compared with it yet.
 *
 * @param id        the article's
 * @param original  of the copies it is among; its own id if it is among none, or the original itself
 * @param embedding of the whole article
 */
public record CopyCandidate(UUID id, UUID original, Embedding embedding) {

    /** Refuses nulls. */
    public CopyCandidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(embedding, "embedding");
    }
}
