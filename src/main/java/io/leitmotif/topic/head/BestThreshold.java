package io.leitmotif.topic.head;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least score to assign a topic at, chosen for F1. Around its best F1 is flat and its very peak is chance: the
 * threshold is the middle of all that come within two points of it.
 */
final class BestThreshold {

    private static final double AS_GOOD = 0.02;

    /** However few examples there are: a topic less likely than one in four is not assigned, one above three in four is. */
    private static final double LOWEST = 0.25;
    private static final double HIGHEST = 0.75;

    private BestThreshold() {
    }

    /**
     * @param scores held-out scores, 0..1
     * @param labels for each of them, whether it has the topic; at least one has
     * @return within 0.25..0.75
     */
    static double of(double[] scores, boolean[] labels) {
        List<Integer> bestFirst = IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i])).toList();
        int positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        double[] f1 = new double[scores.length];
        double[] cut = new double[scores.length];
        double best = 0;
        int right = 0;
        for (int k = 0; k < f1.length; k++) {
            right += labels[bestFirst.get(k)] ? 1 : 0;
            double score = scores[bestFirst.get(k)];
            double next = k + 1 < f1.length ? scores[bestFirst.get(k + 1)] : 0;
            cut[k] = (score + next) / 2;
            f1[k] = score == next ? 0 : 2.0 * right / (k + 1 + positives); // no cut goes between equals
            best = Math.max(best, f1[k]);
        }
        double highest = 0;
        double lowest = 1;
        for (int k = 0; k < f1.length; k++) {
            if (f1[k] >= best - AS_GOOD) {
                highest = Math.max(highest, cut[k]);
                lowest = Math.min(lowest, cut[k]);
            }
        }
        return Math.min(HIGHEST, Math.max(LOWEST, (highest + lowest) / 2));
    }
}
