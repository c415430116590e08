package io.leitmotif.api;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.index.ArticleFacets;
import io.leitmotif.search.FoundArticle;
import io.leitmotif.search.FoundPage;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of articles.
 *
 * @param hits   best first where something was searched for, else newest arrival first
 * @param facets of all articles that are listed or have the words; nothing is counted in the review queue
 * @param next   the cursor of the next page; null on the last
 */
@Schema(name = "ArticleList")
public record ArticleListView(List<Hit> hits, FacetsView facets,
        @Schema(nullable = true, description = "The cursor of the next page; null on the last") String next) {

    /** Reciprocal ranks are around 0.01 and differ in the fifth decimal. */
    private static final double STEPS = 1e6;

    /**
     * One of them.
     *
     * @param article    that was found
     * @param score      higher is better; null where nothing was searched for
     * @param highlights empty where no word was found
     */
    @Schema(name = "ArticleHit")
    public record Hit(ArticleSummary article, @Schema(nullable = true, description = "Of mode=words BM25, of meaning the "
            + "cosine, of hybrid the sum of 1 / (60 + place) over both lists; null without q") Double score,
            List<HighlightView> highlights) {

        private static Hit of(FoundArticle found, ShownTopics shown) {
            return new Hit(ArticleSummary.of(found.article(), shown), Math.round(found.score() * STEPS) / STEPS,
                    found.highlights().stream().map(HighlightView::of).toList());
        }
    }

    /** The first {@code limit} of the articles; there is a next page if there are more. */
    static ArticleListView of(List<StoredArticle> articles, int limit, ShownTopics shown, ArticleFacets facets,
            Function<StoredArticle, String> cursor) {
        List<StoredArticle> page = articles.stream().limit(limit).toList();
        String next = null;
        if (articles.size() > limit) {
            next = cursor.apply(page.get(page.size() - 1));
        }
        return new ArticleListView(page.stream()
                .map(article -> new Hit(ArticleSummary.of(article, shown), null, List.of())).toList(),
                FacetsView.of(facets, shown), next);
    }

    static ArticleListView of(FoundPage page, ShownTopics shown) {
        return new ArticleListView(page.articles().stream().map(found -> Hit.of(found, shown)).toList(),
                FacetsView.of(page.facets(), shown), page.next());
    }
}
