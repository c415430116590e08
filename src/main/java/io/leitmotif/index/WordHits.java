package io.leitmotif.index;

import java.util.List;

/**
 * What was found by words.
 *
 * @param best   the best of the articles that have them, best first
 * @param facets counted over all of them
 */
public record WordHits(List<RankedArticle> best, ArticleFacets facets) {

    /** Copies the list. */
    public WordHits {
        best = List.copyOf(best);
    }
}
