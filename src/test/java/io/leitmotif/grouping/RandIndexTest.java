package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The adjusted Rand index. */
class RandIndexTest {

    @Test
    void theSameGroupsByOtherNamesAreOne() {
        assertEquals(1, RandIndex.adjusted(List.of(1, 1, 2, 3), List.of("b", "b", "a", "c")));
        assertEquals(1, RandIndex.adjusted(List.of(1, 2, 3), List.of(1, 2, 3)));
    }

    @Test
    void byHand() {
        // 15 pairs; together in both: 1 + 1; expected 6 · 3 / 15, at most (6 + 3) / 2
        assertEquals((2 - 1.2) / (4.5 - 1.2), RandIndex.adjusted(List.of(1, 1, 1, 2, 2, 2), List.of(1, 1, 2, 2, 3, 3)), 1e-12);
    }

    @Test
    void groupsThatCrossAreBelowChance() {
        assertEquals(-0.5, RandIndex.adjusted(List.of(1, 1, 2, 2), List.of(1, 2, 1, 2)), 1e-12);
    }
}
