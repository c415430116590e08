package io.leitmotif.index;

import io.leitmotif.article.ArticleFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;

/** Exact counts of articles over time, from the index's columns: no article is read. Thread-safe. */
@ApplicationScoped
public class Histogram {

    /** What articles can be told apart by. */
    public enum Key {
        TOPIC("topics"),
        LANGUAGE("language"),
        SOURCE("source");

        private final String field;

        Key(String field) {
            this.field = field;
        }
    }

    private final ArticleIndex index;

    @Inject
    Histogram(ArticleIndex index) {
        this.index = index;
    }

    /**
     * The values that most articles have.
     *
     * @param most at most so many values
     * @return how many articles have each, the most first, equals by value
     */
    public Map<String, Long> largest(Key key, ArticleFilter filter, int most) {
        AggregationKey<Map<String, Long>> counts = AggregationKey.of("counts");
        return index.read(session -> session.search(ArticleDocument.class)
                .where(f -> ArticleIndex.matching(f, filter))
                .aggregation(counts, f -> f.terms().field(key.field, String.class).maxTermCount(most))
                .fetch(0).aggregation(counts));
    }

    /**
     * How many articles each span of time has.
     *
     * @param key    by what articles are told apart, or null to count all
     * @param value  only articles with this value of the key; null without a key
     * @param bounds rising, at least two: each span begins at one, inclusive, and ends before the next
     * @return one count a span, in their order
     */
    public List<Long> counts(Key key, String value, ArticleFilter filter, List<Instant> bounds) {
        List<Range<Instant>> spans = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            spans.add(Range.canonical(bounds.get(i), bounds.get(i + 1)));
        }
        AggregationKey<Map<Range<Instant>, Long>> counts = AggregationKey.of("counts");
        Map<Range<Instant>, Long> counted = index.read(session -> session.search(ArticleDocument.class)
                .where(f -> having(f, key, value, filter))
                .aggregation(counts, f -> f.range().field("date", Instant.class).ranges(spans))
                .fetch(0).aggregation(counts));
        return spans.stream().map(span -> counted.getOrDefault(span, 0L)).toList();
    }

    private static PredicateFinalStep having(SearchPredicateFactory f, Key key, String value, ArticleFilter filter) {
        PredicateFinalStep matching = ArticleIndex.matching(f, filter);
        return key == null ? matching : f.bool().filter(matching).filter(f.match().field(key.field).matching(value));
    }
}
