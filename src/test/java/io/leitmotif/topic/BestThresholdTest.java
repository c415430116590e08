package io.leitmotif.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BestThresholdTest {

    @Test
    void liesInTheMiddleOfAGap() {
        double threshold = BestThreshold.of(new double[] {0.9, 0.7, 0.3, 0.1}, new boolean[] {true, true, false, false});
        assertTrue(threshold > 0.3 && threshold <= 0.7, "threshold " + threshold);
    }

    @Test
    void staysWithinItsBounds() {
        assertEquals(0.25, BestThreshold.of(new double[] {0.02, 0.01}, new boolean[] {true, false}));
        assertEquals(0.75, BestThreshold.of(new double[] {0.99, 0.98}, new boolean[] {true, false}));
    }
}
