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
    void isHalfOfThePerfectF1WhereAllCanBeTold() {
        assertEquals(0.5, BestThreshold.of(new double[] {0.9, 0.7, 0.3, 0.1}, texts(2, 2, MANY)), 1e-3);
    }

    @Test
    void isHalfOfTheF1ThatIsReached() {
        // two right of three assigned, of two there are: F1 is 4/5
        List<HeldOut> texts = List.of(new HeldOut(0, 1, true, MANY), new HeldOut(0, 1, false, MANY),
                new HeldOut(0, 1, true, MANY), new HeldOut(0, 1, false, MANY));
        assertEquals(0.4, BestThreshold.of(new double[] {0.9, 0.8, 0.7, 0.1}, texts), 1e-3);
    }

    @Test
    void isNotBelowOneInFour() {
        List<HeldOut> texts = new ArrayList<>(texts(1, 0, MANY));
        for (int i = 0; i < 20; i++) {
            texts.add(0, new HeldOut(0, 1, false, MANY));
        }
        double[] scores = new double[21];
        for (int i = 0; i < 21; i++) {
            scores[i] = 0.9 - i / 100.0;
        }
        assertEquals(0.25, BestThreshold.of(scores, texts), 1e-3);
    }

    @Test
    void isTheUsualOneWithoutPositives() {
        assertEquals(0.4, BestThreshold.of(new double[] {0.2, 0.1}, texts(0, 2, 1)));
        assertEquals(0.4, BestThreshold.of(new double[0], List.of()));
    }

    @Test
    void movesHalfWayWithEightPositives() {
        double[] scores = {0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.21};
        assertEquals((0.5 + 0.4) / 2, BestThreshold.of(scores, texts(8, 1, 1)), 1e-9);
    }

    @Test
    void equalScoresAreNotCutApart() {
        // all four or none: half of them right, F1 is 2/3
        assertEquals(1 / 3.0, BestThreshold.of(new double[] {0.5, 0.5, 0.5, 0.5}, texts(2, 2, MANY)), 1e-3);
    }

    @Test
    void textsThatWeighNothingDoNotCount() {
        List<HeldOut> texts = new ArrayList<>(texts(2, 0, MANY));
        texts.add(1, new HeldOut(0, 1, false, 0));
        texts.add(new HeldOut(0, 1, false, MANY));
        assertEquals(0.5, BestThreshold.of(new double[] {0.9, 0.8, 0.7, 0.1}, texts), 1e-3);
    }
}
