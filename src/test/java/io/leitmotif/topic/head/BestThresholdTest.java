package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BestThresholdTest {

    @Test
    void liesInTheMiddleOfAGap() {
        assertEquals(0.5, BestThreshold.of(new double[] {0.9, 0.7, 0.3, 0.1}, new boolean[] {true, true, false, false}),
                1e-9);
    }

    @Test
    void liesInTheMiddleOfAllCutsThatAreAsGood() {
        // the wrong one among a hundred costs half a point: cutting before it and after it are as good
        double[] scores = new double[102];
        boolean[] labels = new boolean[102];
        for (int i = 0; i < 100; i++) {
            scores[i] = 0.9;
            labels[i] = true;
        }
        scores[100] = 0.5;
        scores[101] = 0.1;
        assertEquals((0.7 + 0.05) / 2, BestThreshold.of(scores, labels), 1e-9);
    }

    @Test
    void staysWithinItsBounds() {
        assertEquals(0.25, BestThreshold.of(new double[] {0.02, 0.01}, new boolean[] {true, false}));
        assertEquals(0.75, BestThreshold.of(new double[] {0.99, 0.98}, new boolean[] {true, false}));
    }
}
