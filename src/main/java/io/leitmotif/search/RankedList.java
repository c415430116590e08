package io.leitmotif.search;

import io.leitmotif.index.ArticleFacets;
import io.leitmotif.index.RankedArticle;
import java.util.List;

/**
 * What a search found, to be read page by page.
 *
 * @param query    that found it
 * @param articles best first
 * @param facets   as they were counted then
 */
record RankedList(ArticleQuery query, List<RankedArticle> articles, ArticleFacets facets) {

    RankedList {
        articles = List.copyOf(articles);
    }
}
