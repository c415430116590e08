package io.leitmotif.search;

import io.leitmotif.index.ArticleFacets;
import java.util.List;

/**
 * A page of what a search found.
 *
 * @param articles best first
 * @param facets   of all that was found, as on the first page
 * @param next     the cursor of the next page; null on the last
 */
public record FoundPage(List<FoundArticle> articles, ArticleFacets facets, String next) {

    /** Copies the articles. */
    public FoundPage {
        articles = List.copyOf(articles);
    }
}
