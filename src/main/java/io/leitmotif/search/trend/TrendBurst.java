package io.leitmotif.search.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How unusual a count is among those before it: z = (count − mean) / deviation over the {@value #BEFORE} buckets before
 * it, or as many as there are, at least {@value #LEAST}. The deviation is that of these buckets, at least the root of
 * their mean, by which independent events vary (Poisson), and at least 1: in a quiet series one more article is no burst.
 */
final class TrendBurst {

    static final int BEFORE = 14;
    static final int LEAST = 7;

    private TrendBurst() {
    }

    /** One z for each count; null where too few are before it. */
    static List<Double> of(List<Long> counts) {
        List<Double> z = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            z.add(i < LEAST ? null : z(counts.get(i), counts.subList(Math.max(0, i - BEFORE), i)));
        }
        return Collections.unmodifiableList(z);
    }

    private static double z(long count, List<Long> before) {
        double mean = before.stream().mapToLong(Long::longValue).average().orElseThrow();
        double variance = before.stream().mapToDouble(one -> (one - mean) * (one - mean)).average().orElseThrow();
        return (count - mean) / Math.sqrt(Math.max(Math.max(variance, mean), 1));
    }
}
