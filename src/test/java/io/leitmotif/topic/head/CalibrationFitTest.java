package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Scores from few held-out logits and from many. */
class CalibrationFitTest {

    private static List<HeldOut> negatives(int count, double mean, double deviation, double weight) {
        Random random = new Random(3);
        List<HeldOut> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(new HeldOut(mean + deviation * random.nextGaussian(), 1, false, weight));
        }
        return texts;
    }

    @Test
    void withoutPositivesHalfOfTheTextsAtTwoAndAHalfDeviationsHaveTheTopic() {
        Calibration calibration = CalibrationFit.of(negatives(2_000, -1, 0.5, 0), 0, 2).calibration();
        assertEquals(0.5, calibration.score(-1 + 2.45 * 0.5), 0.03);
        assertTrue(calibration.score(-1) < 0.05);
    }

    @Test
    void withoutAnyTextScoresAreFinite() {
        Calibration calibration = CalibrationFit.of(List.of(), 0.3, 1).calibration();
        assertTrue(calibration.score(0.3) < 0.05 && calibration.score(3) > 0.9);
    }

    @Test
    void manyTextsHaveTheLastWord() {
        List<HeldOut> texts = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            double logit = 2 * random.nextGaussian();
            texts.add(new HeldOut(logit, 1, random.nextDouble() < Calibration.sigmoid(2 * logit + 1), 1));
        }
        CalibrationFit fit = CalibrationFit.of(texts, 0, 2);
        for (double logit = -1.5; logit <= 1; logit += 0.5) {
            assertEquals(Calibration.sigmoid(2 * logit + 1),
                    fit.calibration().score(logit + fit.shifts()[1]), 0.02, "at " + logit);
        }
    }

    @Test
    void aLanguageWhoseLogitsAreTooHighIsShiftedDown() {
        List<HeldOut> texts = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 4_000; i++) {
            int language = 1 + i % 2;
            double logit = 2 * random.nextGaussian();
            boolean positive = random.nextDouble() < Calibration.sigmoid(2 * logit);
            texts.add(new HeldOut(logit + (language == 2 ? 1 : 0), language, positive, 1));
        }
        CalibrationFit fit = CalibrationFit.of(texts, 0, 3);
        assertEquals(1, fit.shifts()[1] - fit.shifts()[2], 0.1);
    }

    @Test
    void logitsThatSayTheOppositeDoNotTurnTheOrderRound() {
        List<HeldOut> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(new HeldOut(i % 2 == 0 ? -1 : 1, 1, i % 2 == 0, 1));
        }
        assertTrue(CalibrationFit.of(texts, 0, 2).calibration().slope() > 0);
    }
}
