package io.leitmotif.search.trend;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.index.Histogram;
import io.leitmotif.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many articles there are over time, and where there are unusually many. Thread-safe. */
@ApplicationScoped
public class Trends {

    /** So many series are shown: each is a search of its own. */
    public static final int MOST_SERIES = 50;
    private static final int MOST_TOPICS = 10_000;

    private final Histogram histogram;
    private final Clock clock;

    @Inject
    Trends(Histogram histogram, Clock clock) {
        this.histogram = histogram;
        this.clock = clock;
    }

    /**
     * Counts articles by their date.
     *
     * @param step   how long a bucket is
     * @param key    one series for each value of it, or null for one of all articles
     * @param shown  which values of the key are
     * @param filter which articles are counted; its span is widened to whole buckets, and is the usual one if open
     * @throws ProblemException MALFORMED if there are too many buckets
     */
    public TrendReport count(TrendStep step, Histogram.Key key, Predicate<String> shown, ArticleFilter filter) {
        TrendBuckets buckets = TrendBuckets.covering(step, filter.from(), filter.to(), clock.instant());
        ArticleFilter in = new ArticleFilter(filter.topic(), filter.language(), filter.source(), buckets.from(),
                buckets.to());
        if (key == null) {
            return new TrendReport(buckets.from(), buckets.to(), List.of(series(null, null, in, buckets)), false);
        }
        // all topics, as those of another vocabulary may be the largest
        List<String> values = histogram.largest(key, in, key == Histogram.Key.TOPIC ? MOST_TOPICS : MOST_SERIES + 1).keySet()
                .stream().filter(shown).limit(MOST_SERIES + 1).toList();
        return new TrendReport(buckets.from(), buckets.to(), values.stream().limit(MOST_SERIES)
                .map(value -> series(key, value, in, buckets)).toList(), values.size() > MOST_SERIES);
    }

    private TrendSeries series(Histogram.Key key, String value, ArticleFilter filter, TrendBuckets buckets) {
        List<Instant> bounds = buckets.bounds();
        List<Long> counts = histogram.counts(key, value, filter, bounds);
        List<Double> z = TrendBurst.of(counts);
        List<TrendSeries.Bucket> counted = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            counted.add(new TrendSeries.Bucket(bounds.get(i), bounds.get(i + 1), counts.get(i), z.get(i)));
        }
        return new TrendSeries(value, counts.stream().mapToLong(Long::longValue).sum(), counted);
    }
}
