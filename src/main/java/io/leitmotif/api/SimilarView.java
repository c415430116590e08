package io.leitmotif.api;

import io.leitmotif.search.SimilarArticle;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Articles like another.
 *
 * @param hits closest first
 */
@Schema(name = "SimilarArticles")
public record SimilarView(List<Hit> hits) {

    /**
     * One of them.
     *
     * @param article that was found
     * @param score   cosine, higher is closer
     */
    @Schema(name = "SimilarArticle")
    public record Hit(ArticleSummary article, @Schema(description = "Cosine, -1..1, higher is closer") double score) {
    }

    static SimilarView of(List<SimilarArticle> found, ShownTopics shown) {
        return new SimilarView(found.stream()
                .map(hit -> new Hit(ArticleSummary.of(hit.article(), shown), Numbers.score(hit.score()))).toList());
    }
}
