package io.leitmotif.search;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.index.word.Highlight;
import java.util.List;

/**
 * An article that a search found.
 *
 * @param article    that was found
 * @param score      of words BM25, of meaning the cosine, of both the sum of reciprocal ranks; higher is better
 * @param highlights where it has the words, the title first; empty if it was found by meaning only
 */
public record FoundArticle(StoredArticle article, double score, List<Highlight> highlights) {

    /** Copies the highlights. */
    public FoundArticle {
        highlights = List.copyOf(highlights);
    }
}
