package io.leitmotif.search.similar;

import io.leitmotif.article.StoredArticle;

/**
 * An article that is like what was asked for.
 *
 * @param article  that was found
 * @param score    the cosine of the two places, -1..1, higher is closer
 * @param passages of both that are most alike
 */
public record SimilarArticle(StoredArticle article, double score, MatchingPassages passages) {
}
