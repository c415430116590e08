package io.leitmotif.search.trend;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Spans of time without gaps, each from one bound, inclusive, to the next.
 *
 * @param bounds rising; one more than there are buckets
 */
record TrendBuckets(List<Instant> bounds) {

    /** More are a table that nobody reads, or a mistake. */
    static final int MOST = 400;

    TrendBuckets {
        bounds = List.copyOf(bounds);
        if (bounds.size() < 2) {
            throw new IllegalArgumentException(bounds.size() + " bounds make no bucket");
        }
    }

    /**
     * Whole buckets that cover a span.
     *
     * @param from its begin, or null: the usual number of buckets before its end
     * @param to   its end, exclusive, or null: what is now is in the last bucket
     * @throws ProblemException MALFORMED if it ends before it begins, or needs more than {@value #MOST} buckets
     */
    static TrendBuckets covering(TrendStep step, Instant from, Instant to, Instant now) {
        LocalDate last = step.bucket(to == null ? now : to.minusNanos(1));
        LocalDate first = from == null ? step.after(last, 1 - step.usual()) : step.bucket(from);
        long buckets = step.between(first, last) + 1;
        if (buckets < 1) {
            throw new ProblemException(Problem.MALFORMED, "from (" + from + ") is not before now (" + now + ")");
        }
        if (buckets > MOST) {
            throw new ProblemException(Problem.MALFORMED, "from " + first + " to " + last + " by "
                    + step.name().toLowerCase(Locale.ROOT) + " is " + buckets + " buckets; there can be " + MOST);
        }
        return new TrendBuckets(LongStream.rangeClosed(0, buckets)
                .mapToObj(i -> step.after(first, i).atStartOfDay(ZoneOffset.UTC).toInstant()).toList());
    }

    Instant from() {
        return bounds.get(0);
    }

    Instant to() {
        return bounds.get(bounds.size() - 1);
    }
}
