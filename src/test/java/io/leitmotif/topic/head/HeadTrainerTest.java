package io.leitmotif.topic.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Heads on points whose truth is known. */
class HeadTrainerTest {

    private static final int DIMENSION = 16;

    /** A point with noise everywhere and a signal in the first coordinate. */
    private static Embedding point(Random random, boolean left, double noise) {
        float[] values = new float[DIMENSION];
        for (int j = 0; j < DIMENSION; j++) {
            values[j] = (float) (noise * random.nextGaussian());
        }
        values[0] += left ? 1 : -1;
        return Embedding.of(values);
    }

    private static List<Sample> samples(double noise, int count) {
        Random random = new Random(5);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean left = i % 2 == 0;
            samples.add(new Sample(EmbeddedText.of(point(random, left, noise), "en"), left, false));
        }
        return samples;
    }

    private static TrainedHead train(List<Sample> samples) {
        return new HeadTrainer(List.of()).train(new Lesson(List.of(), samples));
    }

    @Test
    void learnsTheTopic() {
        Head head = train(samples(0.3, 300)).head();
        Random random = new Random(9);
        int wrong = 0;
        for (int i = 0; i < 100; i++) {
            boolean left = random.nextBoolean();
            wrong += left == head.score(EmbeddedText.of(point(random, left, 0.3), "en")) >= head.threshold() ? 0 : 1;
        }
        assertTrue(wrong <= 2, wrong + " of 100 decisions are wrong");
    }

    @Test
    void scoresAreSharesOfBeingRight() {
        Head head = train(samples(1.5, 2_000)).head();
        Random random = new Random(11);
        int[] right = new int[5];
        int[] all = new int[5];
        for (int i = 0; i < 20_000; i++) {
            boolean left = i % 2 == 0;
            double score = head.score(EmbeddedText.of(point(random, left, 1.5), "en"));
            int bin = Math.min(4, (int) (score * 5));
            all[bin]++;
            right[bin] += left ? 1 : 0;
        }
        for (int bin = 0; bin < 5; bin++) {
            assertEquals((bin + 0.5) / 5, (double) right[bin] / all[bin], 0.11, "bin " + bin + " of " + all[bin]);
        }
    }

    @Test
    void theSameLessonGivesTheSameHead() {
        TrainedHead one = train(samples(0.5, 100));
        TrainedHead two = train(samples(0.5, 100));
        assertArrayEquals(one.head().directions().get("en").weights(), two.head().directions().get("en").weights());
        assertEquals(one.head().calibration(), two.head().calibration());
        assertEquals(one.head().threshold(), two.head().threshold());
        assertEquals(one.heldOut(), two.heldOut());
    }
}
