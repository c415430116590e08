package io.leitmotif.topic.head;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least score to assign a topic at, chosen for F1. Around its best F1 is flat and its very peak is chance: the
 * threshold is the middle of all that come within two points of it, drawn towards the usual one where positives are few.
 */
final class BestThreshold {

    private static final double AS_GOOD = 0.02;

    /** Where F1 is best for most topics, as if seen in eight positives. */
    private static final double USUAL = 0.4;
    private static final double USUAL_COUNTS = 8;

    /** However few examples there are: a topic less likely than one in four is not assigned, one above three in four is. */
    private static final double LOWEST = 0.25;
    private static final double HIGHEST = 0.75;

    private BestThreshold() {
    }

    /**
     * @param scores held-out scores, 0..1
     * @param texts  what each of them is the score of
     * @return within 0.25..0.75
     */
    static double of(double[] scores, List<HeldOut> texts) {
        double positives = texts.stream().filter(HeldOut::positive).mapToDouble(HeldOut::weight).sum();
        List<Integer> bestFirst = IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i])).toList();
        double[] f1 = new double[scores.length];
        double[] cut = new double[scores.length];
        double best = 0;
        double right = 0;
        double assigned = 0;
        for (int k = 0; k < f1.length; k++) {
            int i = bestFirst.get(k);
            HeldOut text = texts.get(i);
            right += text.positive() ? text.weight() : 0;
            assigned += text.weight();
            double next = k + 1 < f1.length ? scores[bestFirst.get(k + 1)] : 0;
            cut[k] = (scores[i] + next) / 2;
            f1[k] = scores[i] == next ? 0 : 2 * right / (assigned + positives); // no cut goes between equals
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
        double middle = Math.min(HIGHEST, Math.max(LOWEST, (highest + lowest) / 2));
        return (positives * middle + USUAL_COUNTS * USUAL) / (positives + USUAL_COUNTS);
    }
}
