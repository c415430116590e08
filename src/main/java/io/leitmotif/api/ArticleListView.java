package io.leitmotif.api;

import io.leitmotif.article.StoredArticle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of articles.
 *
 * @param hits   newest arrival first
 * @param facets topic, language and source; none are counted yet
 * @param next   the cursor of the next page; null on the last
 */
@Schema(name = "ArticleList")
public record ArticleListView(List<Hit> hits, Map<String, Map<String, Long>> facets, String next) {

    /**
     * One of them.
     *
     * @param score      null where nothing was searched for
     * @param highlights empty where nothing was searched for
     */
    @Schema(name = "ArticleHit")
    public record Hit(ArticleSummary article, Double score, List<String> highlights) {
    }

    /** The first {@code limit} of the articles; there is a next page if there are more. */
    static ArticleListView of(List<StoredArticle> articles, int limit, ShownTopics shown,
            Function<StoredArticle, String> cursor) {
        List<StoredArticle> page = articles.stream().limit(limit).toList();
        String next = null;
        if (articles.size() > limit) {
            next = cursor.apply(page.get(page.size() - 1));
        }
        return new ArticleListView(page.stream()
                .map(article -> new Hit(ArticleSummary.of(article, shown), null, List.of())).toList(),
                Map.of("topic", Map.of(), "language", Map.of(), "source", Map.of()), next);
    }
}
