package io.leitmotif.search.trend;

import java.time.Instant;
import java.util.List;

/**
 * What was counted.
 *
 * @param from   begin of the first bucket
 * @param to     end of the last, exclusive
 * @param series the one with the most articles first
 * @param more   whether there are more series than are shown
 */
public record TrendReport(Instant from, Instant to, List<TrendSeries> series, boolean more) {

    /** Copies the series. */
    public TrendReport {
        series = List.copyOf(series);
    }
}
