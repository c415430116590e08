package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What hangs together. */
class ComponentsTest {

    private static final BiPredicate<Integer, Integer> NEXT_TO = (one, other) -> Math.abs(one - other) == 1;

    @Test
    void aChainIsOneWhateverItsOrder() {
        assertEquals(List.of(List.of(3, 4, 2, 5, 1)), Components.of(List.of(3, 1, 4, 5, 2), NEXT_TO));
    }

    @Test
    void aChainWithoutAMiddleIsTwo() {
        assertEquals(List.of(List.of(1, 2), List.of(4, 5)), Components.of(List.of(1, 2, 4, 5), NEXT_TO));
    }

    @Test
    void nothingIsNone() {
        assertEquals(List.of(), Components.of(List.of(), NEXT_TO));
    }
}
