package io.leitmotif.topic.head;

/**
 * Turns a head's logits into scores that can be read as shares of being right
 * (Platt, Probabilistic outputs for support vector machines, 1999, with his smoothed targets).
 *
 * @param slope  above 0: a higher logit is a higher score
 * @param offset added to the scaled logit
 */
public record Calibration(double slope, double offset) {

    private static final int MAX_ITERATIONS = 100;
    private static final double RIDGE = 1e-9;

    /** Refuses a slope that would turn the order of scores round. */
    public Calibration {
        if (!(slope > 0)) {
            throw new IllegalArgumentException("a slope of " + slope + " would turn the order of scores round");
        }
    }

    /** Fits to logits that were computed without having seen their own labels. */
    static Calibration fit(double[] logits, boolean[] labels) {
        int positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        double high = (positives + 1.0) / (positives + 2);
        double low = 1.0 / (labels.length - positives + 2);
        double slope = 1;
        double offset = 0;
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            double slopeGradient = 0;
            double offsetGradient = 0;
            double a = RIDGE;
            double b = 0;
            double c = RIDGE;
            for (int i = 0; i < logits.length; i++) {
                double p = sigmoid(slope * logits[i] + offset);
                double error = p - (labels[i] ? high : low);
                double curvature = p * (1 - p);
                slopeGradient += error * logits[i];
                offsetGradient += error;
                a += curvature * logits[i] * logits[i];
                b += curvature * logits[i];
                c += curvature;
            }
            double determinant = a * c - b * b;
            double slopeStep = (c * slopeGradient - b * offsetGradient) / determinant;
            double offsetStep = (a * offsetGradient - b * slopeGradient) / determinant;
            slope -= slopeStep;
            offset -= offsetStep;
            if (Math.abs(slopeStep) + Math.abs(offsetStep) < 1e-9) {
                break;
            }
        }
        return new Calibration(slope, offset);
    }

    /** The score of a logit, 0..1. */
    double score(double logit) {
        return sigmoid(slope * logit + offset);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
