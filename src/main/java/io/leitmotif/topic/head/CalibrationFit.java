package io.leitmotif.topic.head;

import java.util.List;

/**
 * Fits a calibration to held-out logits, from what is usual where there are few. Logits are counted in standard deviations
 * of the texts without the topic; so counted, heads are much alike, whatever they were learnt from: half of the texts at
 * 2.5 have the topic. Slope and offset start there and move as the data say (a Gaussian prior on both), and each language
 * has an offset of its own.
 *
 * @param calibration for logits with their language's shift added
 * @param shifts      for each language, to be added to its logits
 */
record CalibrationFit(Calibration calibration, double[] shifts) {

    /** Over four topics with no example to sixteen each, the slope was 1.4 to 1.7 and the middle 2.3 to 2.5. */
    private static final double USUAL_SLOPE = 1.4;
    private static final double USUAL_MIDDLE = 2.45;

    /** Precisions of the priors: of the slope's logarithm, the offset, the offset of a language. */
    private static final double SLOPE_PRECISION = 16;
    private static final double OFFSET_PRECISION = 8;
    private static final double LANGUAGE_PRECISION = 4;

    /** The deviation of a typical head's logits with few examples: one observation more. */
    private static final double USUAL_DEVIATION = 0.4;

    private static final int MAX_ITERATIONS = 200;

    /**
     * @param texts     can be empty
     * @param middle    the logit of a text that says nothing: one observation more of the texts without the topic
     * @param languages how many there are, {@link Row#NO_LANGUAGE} included
     */
    static CalibrationFit of(List<HeldOut> texts, double middle, int languages) {
        double[] without = texts.stream().filter(text -> !text.positive()).mapToDouble(HeldOut::logit).toArray();
        double mean = middle;
        for (double logit : without) {
            mean += (logit - middle) / (without.length + 1);
        }
        double squares = USUAL_DEVIATION * USUAL_DEVIATION;
        for (double logit : without) {
            squares += (logit - mean) * (logit - mean);
        }
        double deviation = Math.sqrt(squares / (without.length + 1));
        double[] fitted = fit(texts, mean, deviation, languages);
        double slope = USUAL_SLOPE * Math.exp(fitted[languages]);
        double[] shifts = new double[languages];
        for (int l = 1; l < languages; l++) {
            shifts[l] = fitted[l] * deviation / slope;
        }
        double offset = fitted[0] - USUAL_SLOPE * USUAL_MIDDLE;
        return new CalibrationFit(new Calibration(slope / deviation, offset - slope * mean / deviation), shifts);
    }

    /** The offset's move from the usual, those of each language, and the logarithm of the slope's. */
    private static double[] fit(List<HeldOut> texts, double mean, double deviation, int languages) {
        return Lbfgs.minimise((point, gradient) -> {
            double slope = USUAL_SLOPE * Math.exp(point[languages]);
            double loss = 0;
            for (int k = 0; k <= languages; k++) {
                double precision = k == 0 ? OFFSET_PRECISION : k == languages ? SLOPE_PRECISION : LANGUAGE_PRECISION;
                loss += precision / 2 * point[k] * point[k];
                gradient[k] = precision * point[k];
            }
            for (HeldOut text : texts) {
                double u = (text.logit() - mean) / deviation;
                boolean own = text.language() != Row.NO_LANGUAGE;
                double logit = slope * u + point[0] - USUAL_SLOPE * USUAL_MIDDLE + (own ? point[text.language()] : 0);
                double margin = text.positive() ? logit : -logit;
                loss += text.weight() * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
                double error = text.weight() * (Calibration.sigmoid(logit) - (text.positive() ? 1 : 0));
                gradient[0] += error;
                gradient[text.language()] += own ? error : 0;
                gradient[languages] += error * slope * u;
            }
            return loss;
        }, languages + 1, MAX_ITERATIONS);
    }
}
