package io.leitmotif.search.trend;

import java.time.Instant;
import java.util.List;

/**
 * Counts over time.
 *
 * @param key     the topic, language or source they are of; null if they are of all articles
 * @param total   their sum
 * @param buckets in the order of time, without gaps
 */
public record TrendSeries(String key, long total, List<Bucket> buckets) {

    /**
     * A span of time.
     *
     * @param start inclusive
     * @param end   exclusive
     * @param count how many articles it has
     * @param z     how unusual that is, higher is more; null where too few buckets are before it
     */
    public record Bucket(Instant start, Instant end, long count, Double z) {
    }

    /** Copies the buckets. */
    public TrendSeries {
        buckets = List.copyOf(buckets);
    }
}
