package io.leitmotif.search.similar;

import io.leitmotif.article.StoredArticle;
import java.util.UUID;

/**
 * An article that may be shown.
 *
 * @param article that was found
 * @param score   the cosine of its likeness to what was asked for, -1..1, higher is closer
 */
record Candidate(StoredArticle article, double score) {

    UUID id() {
        return article.id();
    }
}
