package io.leitmotif.api.search;

import io.leitmotif.api.ArticleSummary;
import io.leitmotif.api.Numbers;
import io.leitmotif.api.ShownTopics;
import io.leitmotif.api.WarningView;
import io.leitmotif.intake.Warning;
import io.leitmotif.search.similar.MatchingPassages;
import io.leitmotif.search.similar.SimilarArticle;
import io.leitmotif.text.passage.Passage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Articles like another.
 *
 * @param hits     closest first, unless they were asked to differ
 * @param warnings what can be wrong with that, because of how the other was read
 */
@Schema(name = "SimilarArticles")
public record SimilarView(List<Hit> hits, @Schema(description = "What can be wrong with that, because of how the text or "
        + "article that was asked about was read") List<WarningView> warnings) {

    /**
     * One of them.
     *
     * @param article  that was found
     * @param score    cosine, higher is closer
     * @param passages why: those of both that are most alike
     */
    @Schema(name = "SimilarArticle")
    public record Hit(ArticleSummary article, @Schema(description = "Cosine, -1..1, higher is closer") double score,
            @Schema(description = "Why: the two passages that are most alike") Pair passages) {
    }

    /**
     * Two passages that are alike.
     *
     * @param query   of what was asked about
     * @param article of what was found
     * @param score   cosine, higher is closer
     */
    @Schema(name = "SimilarPassages")
    public record Pair(PassageView query, PassageView article,
            @Schema(description = "Cosine of the two passages, -1..1, higher is closer") double score) {

        static Pair of(MatchingPassages passages) {
            return new Pair(PassageView.of(passages.query()), PassageView.of(passages.article()),
                    Numbers.score(passages.score()));
        }
    }

    /**
     * A passage of a text.
     *
     * @param text  as it was read
     * @param start UTF-16 offset into the original content, inclusive
     * @param end   exclusive
     */
    @Schema(name = "Passage")
    public record PassageView(String text,
            @Schema(description = "UTF-16 offset into the content as it was sent, inclusive") int start,
            @Schema(description = "UTF-16 offset, exclusive") int end) {

        static PassageView of(Passage passage) {
            return new PassageView(passage.text(), passage.start(), passage.end());
        }
    }

    static SimilarView of(List<SimilarArticle> found, ShownTopics shown, List<Warning> warnings) {
        return new SimilarView(found.stream().map(hit -> new Hit(ArticleSummary.of(hit.article(), shown),
                Numbers.score(hit.score()), Pair.of(hit.passages()))).toList(), WarningView.of(warnings));
    }
}
