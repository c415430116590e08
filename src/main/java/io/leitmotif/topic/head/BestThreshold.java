package io.leitmotif.topic.head;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least score to assign a topic at, for the best F1: for scores that are probabilities it is half the F1 that it
 * reaches (Lipton, Elkan and Narayanaswamy, Optimal thresholding of classifiers to maximize F1 measure, 2014). The cut
 * that happened to be best on the held-out scores would be as good there, and chance: F1 is flat around it.
 */
final class BestThreshold {

    /** Half of what most topics reach, as if seen in eight positives. */
    private static final double USUAL = 0.4;
    private static final double USUAL_COUNTS = 8;

    /** A topic less likely than one in four is not assigned, however little it can be told from others. */
    private static final double LOWEST = 0.25;

    private BestThreshold() {
    }

    /**
     * @param scores held-out scores, 0..1, calibrated
     * @param texts  what each of them is the score of
     * @return within 0.25..0.5
     */
    static double of(double[] scores, List<HeldOut> texts) {
        double positives = texts.stream().filter(HeldOut::positive).mapToDouble(HeldOut::weight).sum();
        double half = Math.max(LOWEST, bestF1(scores, texts, positives) / 2);
        return (positives * half + USUAL_COUNTS * USUAL) / (positives + USUAL_COUNTS);
    }

    private static double bestF1(double[] scores, List<HeldOut> texts, double positives) {
        List<Integer> bestFirst = IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i])).toList();
        double best = 0;
        double right = 0;
        double assigned = 0;
        for (int k = 0; k < scores.length; k++) {
            HeldOut text = texts.get(bestFirst.get(k));
            right += text.positive() ? text.weight() : 0;
            assigned += text.weight();
            boolean equals = k + 1 < scores.length && scores[bestFirst.get(k)] == scores[bestFirst.get(k + 1)];
            if (!equals && positives > 0) { // no cut goes between equals
                best = Math.max(best, 2 * right / (assigned + positives));
            }
        }
        return best;
    }
}
