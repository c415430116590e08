package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.List;

/**
 * Binary logistic regression with an L2 penalty, the two classes weighing alike however many examples each has.
 *
 * @param weights one per dimension
 * @param bias    added to their product
 */
public record LogisticRegression(float[] weights, float bias) {

    private static final int MAX_ITERATIONS = 200;

    /**
     * Fits by L-BFGS.
     *
     * @param texts   unit vectors of one dimension
     * @param labels  for each of them, whether it is in the class; both values occur
     * @param penalty of the squared weights, beside a loss that sums to the number of texts; above 0
     */
    static LogisticRegression fit(List<Embedding> texts, boolean[] labels, double penalty) {
        float[][] rows = texts.stream().map(Embedding::toArray).toArray(float[][]::new);
        int dimension = rows[0].length;
        int positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        if (positives == 0 || positives == labels.length) {
            throw new IllegalArgumentException(positives + " of " + labels.length + " examples are in the class");
        }
        double positiveWeight = labels.length / (2.0 * positives);
        double negativeWeight = labels.length / (2.0 * (labels.length - positives));
        double[] fitted = Lbfgs.minimise((point, gradient) -> {
            double loss = 0;
            for (int j = 0; j < dimension; j++) {
                gradient[j] = penalty * point[j];
                loss += penalty / 2 * point[j] * point[j];
            }
            gradient[dimension] = 0;
            for (int i = 0; i < rows.length; i++) {
                double logit = point[dimension];
                for (int j = 0; j < dimension; j++) {
                    logit += point[j] * rows[i][j];
                }
                double weight = labels[i] ? positiveWeight : negativeWeight;
                double margin = labels[i] ? logit : -logit;
                loss += weight * Math.log1p(Math.exp(-Math.abs(margin))) + weight * Math.max(0, -margin);
                double slope = (labels[i] ? -weight : weight) / (1 + Math.exp(margin));
                for (int j = 0; j < dimension; j++) {
                    gradient[j] += slope * rows[i][j];
                }
                gradient[dimension] += slope;
            }
            return loss;
        }, dimension + 1, MAX_ITERATIONS);
        float[] weights = new float[dimension];
        for (int j = 0; j < dimension; j++) {
            weights[j] = (float) fitted[j];
        }
        return new LogisticRegression(weights, (float) fitted[dimension]);
    }

    /** The log odds of the class, uncalibrated. */
    double logit(Embedding text) {
        float[] values = text.toArray();
        double sum = bias;
        for (int j = 0; j < weights.length; j++) {
            sum += (double) weights[j] * values[j];
        }
        return sum;
    }
}
