package io.leitmotif.search;

import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.index.ArticleIndex;
import io.leitmotif.index.Neighbour;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.Embedding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Articles by likeness. Thread-safe. */
@ApplicationScoped
public class SimilarSearch {

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
     * @return closest first; equals ordered by id
     * @throws ProblemException NOT_FOUND if there is no such article
     */
    public List<SimilarArticle> like(UUID id, SimilarQuery query) {
        StoredArticle article = articles.require(id);
        List<Neighbour> others = index.nearest(article.embedding(), query.filter(), query.limit() + 1).stream()
                .filter(neighbour -> !neighbour.id().equals(id)).limit(query.limit()).toList();
        return found(others, query);
    }

    /**
     * Articles like a text that is not stored.
     *
     * @param text its embedding
     * @return closest first; equals ordered by id
     */
    public List<SimilarArticle> like(Embedding text, SimilarQuery query) {
        return found(index.nearest(text, query.filter(), query.limit()), query);
    }

    private List<SimilarArticle> found(List<Neighbour> neighbours, SimilarQuery query) {
        List<Neighbour> close = neighbours.stream().filter(n -> n.similarity() >= query.minScore()).toList();
        Map<UUID, StoredArticle> stored = articles.findAll(close.stream().map(Neighbour::id).toList()).stream()
                .collect(Collectors.toMap(StoredArticle::id, Function.identity()));
        // one that was deleted since the index was asked is no longer there
        return close.stream().filter(n -> stored.containsKey(n.id()))
                .map(n -> new SimilarArticle(stored.get(n.id()), n.similarity())).toList();
    }
}
