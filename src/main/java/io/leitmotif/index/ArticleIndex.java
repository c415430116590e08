package io.leitmotif.index;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.vector.Embedding;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.data.Range;

/** The index itself: takes articles in and out, and finds the nearest. What it was told is found at once. Thread-safe. */
@Singleton
public class ArticleIndex {

    /**
     * How many candidates an approximate search keeps. It is all the search effort there is: at 200,000 vectors 10
     * find 85 % of the true neighbours, 100 find 96 %.
     */
    private static final int LEAST_CANDIDATES = 100;

    private final CloseableSearchMapping mapping;

    /** Opens or creates the index. */
    @Inject
    ArticleIndex(IndexConfig config, Encoder encoder) {
        this(config, encoder.identity().dimension());
    }

    ArticleIndex(IndexConfig config, int dimension) {
        mapping = ArticleMapping.open(config, dimension);
    }

    /** Takes in articles, or takes them in anew. On return they are found, and safe on disk. */
    public void put(Collection<WholeArticle> articles) {
        try (SearchSession session = mapping.createSession()) {
            articles.forEach(article -> session.indexingPlan().addOrUpdate(new ArticleDocument(article)));
        }
    }

    /** Takes out an article; does nothing if it is not there. */
    public void remove(UUID id) {
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlan().purge(ArticleDocument.class, id.toString(), null);
        }
    }

    /** Takes out everything. */
    void clear() {
        try (SearchSession session = mapping.createSession()) {
            session.workspace().purge();
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    /** How many articles are in it. */
    public long size() {
        return read(session -> session.search(ArticleDocument.class).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    /**
     * The articles nearest to a place in the encoder's space (approximate: hierarchical navigable small worlds).
     *
     * @param place  of the encoder's dimension
     * @param filter which articles may be found; applied while searching, so that it does not cost hits
     * @param limit  at most so many, at least 1
     * @return closest first
     */
    public List<Neighbour> nearest(Embedding place, ArticleFilter filter, int limit) {
        return read(session -> session.search(ArticleDocument.class)
                    .select(f -> f.composite().from(f.id(String.class), f.score())
                            .as((id, score) -> new Neighbour(UUID.fromString(id), cosine(score))))
                    .where(f -> {
                        var nearest = f.knn(Math.max(limit, LEAST_CANDIDATES)).field("embedding")
                                .matching(place.toArray());
                        // a filter is evaluated over all articles: none where nothing is asked for
                        return filter.equals(ArticleFilter.ALL) ? nearest : nearest.filter(g -> matching(g, filter));
                    })
                    .fetchHits(Math.max(limit, LEAST_CANDIDATES)).stream().sorted().limit(limit).toList());
    }

    /** Asks the index something, whichever is open. */
    <T> T read(Function<SearchSession, T> question) {
        try (SearchSession session = mapping.createSession()) {
            return question.apply(session);
        }
    }

    /** What a filter asks for, as the index says it. */
    static PredicateFinalStep matching(SearchPredicateFactory f, ArticleFilter filter) {
        var all = f.bool();
        if (filter.topic() != null) {
            all.filter(f.match().field("topics").matching(filter.topic()));
        }
        if (filter.language() != null) {
            all.filter(f.match().field("language").matching(filter.language()));
        }
        if (filter.source() != null) {
            all.filter(f.match().field("source").matching(filter.source()));
        }
        if (filter.from() != null || filter.to() != null) {
            all.filter(f.range().field("date").within(Range.canonical(filter.from(), filter.to())));
        }
        return all;
    }

    /** Lucene scores the dot product of unit vectors as (1 + cosine) / 2. */
    private static double cosine(float score) {
        return Math.max(-1, Math.min(1, 2.0 * score - 1));
    }

    @PreDestroy
    void close() {
        mapping.close();
    }
}
