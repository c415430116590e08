package io.leitmotif.index;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.index.word.WordMatching;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.vector.Embedding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/** Asks the index for words, and counts what has them. Thread-safe. */
@Singleton
public class WordIndex {

    private static final AggregationKey<Map<String, Long>> TOPICS = AggregationKey.of("topics");
    private static final AggregationKey<Map<String, Long>> LANGUAGES = AggregationKey.of("language");
    private static final AggregationKey<Map<String, Long>> SOURCES = AggregationKey.of("source");
    private static final AggregationKey<Map<String, Long>> MONTHS = AggregationKey.of("month");

    /** All there are: those of one vocabulary are picked out of them. */
    private static final int MOST_TOPICS = 10_000;

    private final ArticleIndex index;

    @Inject
    WordIndex(ArticleIndex index) {
        this.index = index;
    }

    /**
     * The articles that have the words (BM25, Robertson and Zaragoza 2009; the title counts twice), and what they are.
     *
     * @param limit at most so many of them, at least 1
     */
    public WordHits find(WordQuery words, ArticleFilter filter, int limit) {
        return index.read(session -> {
            SearchResult<RankedArticle> result = counted(session.search(ArticleDocument.class)
                    .select(f -> f.composite().from(f.id(String.class), f.score())
                            .as((id, score) -> new RankedArticle(UUID.fromString(id), score, true)))
                    .where(f -> f.bool().must(having(f, words)).filter(passing(f, filter)))).fetch(limit);
            return new WordHits(result.hits().stream().sorted().toList(), facets(result));
        });
    }

    /** What the articles are that have the words and pass the filter. */
    public ArticleFacets facets(WordQuery words, ArticleFilter filter) {
        return index.read(session -> facets(counted(session.search(ArticleDocument.class)
                .where(f -> f.bool().filter(having(f, words)).filter(passing(f, filter)))).fetch(0)));
    }

    /**
     * The articles nearest to a place in the encoder's space, as {@link ArticleIndex#nearest}, of those that have the words.
     *
     * @return closest first
     */
    public List<Neighbour> nearest(Embedding place, WordQuery words, ArticleFilter filter, int limit) {
        if (words.equals(WordQuery.NONE)) {
            return index.nearest(place, filter, limit);
        }
        return index.read(session -> session.search(ArticleDocument.class)
                .select(f -> f.composite().from(f.id(String.class), f.score())
                        .as((id, score) -> new Neighbour(UUID.fromString(id), ArticleIndex.cosine(score))))
                .where(f -> f.knn(limit).field("embedding").matching(place.toArray())
                        .filter(having(f, words)).filter(passing(f, filter)))
                .fetchHits(limit).stream().sorted().toList());
    }

    private static SearchPredicate having(SearchPredicateFactory f, WordQuery words) {
        return f.extension(LuceneExtension.get()).fromLuceneQuery(WordMatching.of(words)).toPredicate();
    }

    private static PredicateFinalStep passing(SearchPredicateFactory f, ArticleFilter filter) {
        return filter.equals(ArticleFilter.ALL) ? f.matchAll() : ArticleIndex.matching(f, filter);
    }

    private static <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counted(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> query) {
        return query.aggregation(TOPICS, f -> f.terms().field("topics", String.class).maxTermCount(MOST_TOPICS))
                .aggregation(LANGUAGES, f -> f.terms().field("language", String.class).maxTermCount(ArticleFacets.MOST))
                .aggregation(SOURCES, f -> f.terms().field("source", String.class).maxTermCount(ArticleFacets.MOST))
                .aggregation(MONTHS, f -> f.terms().field("month", String.class).maxTermCount(ArticleFacets.MOST));
    }

    private static ArticleFacets facets(SearchResult<?> result) {
        return new ArticleFacets(result.aggregation(TOPICS), result.aggregation(LANGUAGES),
                result.aggregation(SOURCES), result.aggregation(MONTHS));
    }
}
