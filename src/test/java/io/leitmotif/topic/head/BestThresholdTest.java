package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestThresholdTest {

    /** As many of each that the usual threshold no longer counts. */
    private static final int MANY = 100_000;

    private static List<HeldOut> texts(int positives, int negatives, double weight) {
        List<HeldOut> texts = new ArrayList<>();
        for (int i = 0; i < positives + negatives; i++) {
            texts.add(new HeldOut(0, 1, i < positives, weight));
        }
        return texts;
    }

    @Test
    void liesInTheMiddleOfAGap() {
        assertEquals(0.5, BestThreshold.of(new double[] {0.9, 0.7, 0.3, 0.1}, texts(2, 2, MANY)), 1e-3);
    }

    @Test
    void liesInTheMiddleOfAllCutsThatAreAsGood() {
        // the wrong one among a hundred costs half a point: cutting before it and after it are as good
        double[] scores = new double[102];
        for (int i = 0; i < 100; i++) {
            scores[i] = 0.9;
        }
        scores[100] = 0.5;
        scores[101] = 0.1;
        assertEquals((0.7 + 0.05) / 2, BestThreshold.of(scores, texts(100, 2, MANY)), 1e-3);
    }

    @Test
    void staysWithinItsBounds() {
        assertEquals(0.25, BestThreshold.of(new double[] {0.02, 0.01}, texts(1, 1, MANY)), 1e-3);
        assertEquals(0.75, BestThreshold.of(new double[] {0.99, 0.98}, texts(1, 1, MANY)), 1e-3);
    }

    @Test
    void isTheUsualOneWithoutPositives() {
        assertEquals(0.4, BestThreshold.of(new double[] {0.2, 0.1}, texts(0, 2, 1)));
        assertEquals(0.4, BestThreshold.of(new double[0], List.of()));
    }

    @Test
    void movesHalfWayWithEightPositives() {
        double[] scores = {0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.21};
        assertEquals((0.6 + 0.4) / 2, BestThreshold.of(scores, texts(8, 1, 1)), 1e-9);
    }

    @Test
    void textsThatWeighNothingDoNotCount() {
        List<HeldOut> texts = new ArrayList<>(texts(2, 0, MANY));
        texts.add(1, new HeldOut(0, 1, false, 0));
        texts.add(new HeldOut(0, 1, false, MANY));
        assertEquals(0.4, BestThreshold.of(new double[] {0.9, 0.8, 0.7, 0.1}, texts), 1e-3);
    }
}
