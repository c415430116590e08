package io.leitmotif.api.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leitmotif.api.Numbers;
import io.leitmotif.api.ShownTopics;
import io.leitmotif.search.trend.TrendReport;
import io.leitmotif.search.trend.TrendSeries;
import io.leitmotif.topic.TopicClassifier;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many articles there are over time.
 *
 * @param by     day, week or month
 * @param from   begin of the first bucket
 * @param to     end of the last, exclusive
 * @param series the one with the most articles first
 * @param more   whether there are more series than the fifty that are shown
 */
@Schema(name = "Trends")
public record TrendView(String by, Instant from, Instant to, List<Series> series, boolean more) {

    /**
     * Counts of the articles with one topic, language or source.
     *
     * @param key   the topic, language or source; null if it is not grouped
     * @param label the topic's, in the language of {@code Accept-Language}; not there for others
     * @param total the sum of the counts
     */
    @Schema(name = "TrendSeries")
    public record Series(String key, @JsonInclude(JsonInclude.Include.NON_NULL) String label, long total,
            List<Bucket> buckets) {
    }

    /**
     * A span of time; there is one for each, articles or not.
     *
     * @param z how unusual the count is among the 14 before it; null with fewer than 7 before it
     */
    @Schema(name = "TrendBucket")
    public record Bucket(Instant start, Instant end, long count, Double z) {
    }

    /** Series by languages, sources or none. */
    static TrendView of(String by, TrendReport report) {
        return of(by, report, series -> null);
    }

    /** Series by topics. */
    static TrendView ofTopics(String by, TrendReport report, TopicClassifier topics, ShownTopics shown) {
        return of(by, report, series -> shown.label(topics.topic(series.key()).orElseThrow()));
    }

    private static TrendView of(String by, TrendReport report, Function<TrendSeries, String> label) {
        return new TrendView(by, report.from(), report.to(), report.series().stream().map(one -> new Series(one.key(),
                label.apply(one), one.total(), one.buckets().stream().map(TrendView::bucket).toList())).toList(),
                report.more());
    }

    private static Bucket bucket(TrendSeries.Bucket bucket) {
        Double z = bucket.z() == null ? null : Numbers.score(bucket.z());
        return new Bucket(bucket.start(), bucket.end(), bucket.count(), z);
    }
}
