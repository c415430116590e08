package io.leitmotif.topic.head;

/**
 * Turns a head's logits into scores that can be read as shares of being right
 * (Platt, Probabilistic outputs for support vector machines, 1999).
 *
 * @param slope  above 0: a higher logit is a higher score
 * @param offset added to the scaled logit
 */
public record Calibration(double slope, double offset) {

    /** Refuses a slope that would turn the order of scores round. */
    public Calibration {
        if (!(slope > 0 && Double.isFinite(slope) && Double.isFinite(offset))) {
            throw new IllegalArgumentException("no calibration: slope " + slope + ", offset " + offset);
        }
    }

    /** The score of a logit, 0..1. */
    double score(double logit) {
        return sigmoid(slope * logit + offset);
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
