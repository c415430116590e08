package io.leitmotif.search.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts that are unusual among those before them. */
class TrendBurstTest {

    private static double last(Long... counts) {
        List<Double> z = TrendBurst.of(List.of(counts));
        return z.get(z.size() - 1);
    }

    @Test
    void sevenBucketsHaveToBeBefore() {
        List<Double> z = TrendBurst.of(Collections.nCopies(9, 4L));
        assertNull(z.get(6));
        assertEquals(0, z.get(7));
        assertEquals(9, z.size());
        assertEquals(List.of(), TrendBurst.of(List.of()));
    }

    @Test
    void theDeviationIsAtLeastTheRootOfTheMeanAndAtLeastOne() {
        assertEquals(1, last(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L));
        assertEquals(3, last(4L, 4L, 4L, 4L, 4L, 4L, 4L, 10L));
        assertEquals(-2, last(4L, 4L, 4L, 4L, 4L, 4L, 4L, 0L));
        // mean 8, deviation 8
        assertEquals(1.5, last(0L, 16L, 0L, 16L, 0L, 16L, 0L, 16L, 20L));
    }

    @Test
    void onlyFourteenBeforeCount() {
        List<Long> counts = new ArrayList<>(List.of(1_000L));
        counts.addAll(Collections.nCopies(14, 9L));
        counts.add(15L);
        assertEquals(2, TrendBurst.of(counts).get(15));
    }
}
