package io.leitmotif.topic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The least score to assign a topic at, chosen for the best F1. */
final class BestThreshold {

    /** Few examples can put the best cut anywhere: no lower and no higher than this. */
    private static final double LOWEST = 0.25;
    private static final double HIGHEST = 0.75;

    private BestThreshold() {
    }

    /**
     * @param scores held-out scores, 0..1
     * @param labels for each of them, whether it has the topic
     * @return the middle between the best cut and the next lower score, within 0.25..0.75
     */
    static double of(double[] scores, boolean[] labels) {
        List<Integer> bestFirst = IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i])).toList();
        int positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        double bestF1 = -1;
        double best = (LOWEST + HIGHEST) / 2;
        int right = 0;
        for (int k = 0; k < bestFirst.size(); k++) {
            int at = bestFirst.get(k);
            right += labels[at] ? 1 : 0;
            double next = k + 1 < bestFirst.size() ? scores[bestFirst.get(k + 1)] : 0;
            double f1 = 2.0 * right / (k + 1 + positives);
            if (next < scores[at] && f1 > bestF1) {
                bestF1 = f1;
                best = (scores[at] + next) / 2;
            }
        }
        return Math.min(HIGHEST, Math.max(LOWEST, best));
    }
}
