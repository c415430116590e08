package io.leitmotif.search.similar;

import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.index.ArticleIndex;
import io.leitmotif.index.Likeness;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.vector.Embedding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Articles by likeness. Thread-safe. */
@ApplicationScoped
public class SimilarSearch {

    /** Articles are read so many at a time: a long one has hundreds of passages. */
    private static final int BATCH = 50;

    private final Articles articles;
    private final ArticleIndex index;

    @Inject
    SimilarSearch(Articles articles, ArticleIndex index) {
        this.articles = articles;
        this.index = index;
    }

    /**
     * Articles like a stored one, never itself.
     *
     * @return closest first, equals ordered by id; if they should differ, in the order of {@link MarginalRelevance}
     * @throws ProblemException NOT_FOUND if there is no such article
     */
    public List<SimilarArticle> like(UUID id, SimilarQuery query) {
        WholeArticle asked = articles.wholes(List.of(id)).stream().findFirst()
                .orElseThrow(() -> Articles.none(id));
        return like(asked.document(), asked.article(), query);
    }

    /**
     * Articles like a text that is not stored.
     *
     * @return in the order of {@link #like(UUID, SimilarQuery)}
     */
    public List<SimilarArticle> like(EmbeddedDocument text, SimilarQuery query) {
        return like(text, null, query);
    }

    private List<SimilarArticle> like(EmbeddedDocument document, StoredArticle asked, SimilarQuery query) {
        Embedding place = Likeness.of(document);
        List<Candidate> hits = new NearestArticles(count -> index.nearest(place, query.filter(), count),
                articles::findAll).of(asked, query);
        if (query.mmr() > 0) {
            Map<UUID, Embedding> places = each(hits, whole -> Likeness.of(whole.document()));
            hits = MarginalRelevance.choose(hits.stream().filter(hit -> places.containsKey(hit.id())).toList(), places,
                    query.mmr(), query.limit());
        }
        Map<UUID, MatchingPassages> passages = each(hits,
                whole -> MatchingPassages.between(document, whole.document()));
        return hits.stream().filter(hit -> passages.containsKey(hit.id()))
                .map(hit -> new SimilarArticle(hit.article(), hit.score(), passages.get(hit.id()))).toList();
    }

    /** Something of each article; one that was deleted meanwhile has nothing. */
    private <T> Map<UUID, T> each(List<Candidate> of, Function<WholeArticle, T> question) {
        Map<UUID, T> answers = new HashMap<>();
        for (int start = 0; start < of.size(); start += BATCH) {
            List<UUID> batch = of.subList(start, Math.min(of.size(), start + BATCH)).stream().map(Candidate::id).toList();
            articles.wholes(batch).forEach(whole -> answers.put(whole.id(), question.apply(whole)));
        }
        return answers;
    }
}
