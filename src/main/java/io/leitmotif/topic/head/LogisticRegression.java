package io.leitmotif.topic.head;

import java.util.Arrays;
import java.util.List;

/**
 * Binary logistic regression with an L2 penalty, the two classes weighing alike. Every language has weights of its own
 * beside those that all share (Daumé, Frustratingly easy domain adaptation, 2007); they are let in as far as the language
 * has examples.
 *
 * @param weights for each language, the shared ones included; those shared alone come first
 * @param bias    added to their product
 */
record LogisticRegression(float[][] weights, float bias) {

    private static final int MAX_ITERATIONS = 200;

    /** Of the squared weights, beside a loss that weighs as much as twice the harmonic mean of the two classes. */
    private static final double PENALTY = 0.3;

    /** With this many positives a language has 0.7 of the freedom it has with very many. */
    private static final double OWN_WEIGHTS_FROM = 20;
    /** How much more freely a language departs from the shared weights than these from nothing; docs/adr/0018. */
    private static final double OWN_WEIGHTS = 1.5;

    /**
     * Fits by L-BFGS.
     *
     * @param rows      of one dimension; both classes occur
     * @param languages how many there are, {@link Row#NO_LANGUAGE} included
     */
    static LogisticRegression fit(List<Row> rows, int languages) {
        int dimension = rows.get(0).values().length;
        double[] share = shares(rows, languages);
        double[] balance = balance(rows);
        double[] fitted = Lbfgs.minimise((point, gradient) -> {
            double loss = 0;
            for (int j = 0; j < dimension * languages; j++) {
                gradient[j] = PENALTY * point[j];
                loss += PENALTY / 2 * point[j] * point[j];
            }
            float[][] weights = weights(point, dimension, share);
            double bias = point[dimension * languages];
            double biasSlope = 0;
            float[][] slopes = new float[languages][dimension];
            for (int i = 0; i < balance.length; i++) {
                Row row = rows.get(i);
                double logit = dot(weights[row.language()], row.values()) + bias;
                double margin = row.positive() ? logit : -logit;
                loss += balance[i] * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
                double slope = (row.positive() ? -balance[i] : balance[i]) / (1 + Math.exp(margin));
                addScaled(slopes[row.language()], (float) slope, row.values());
                biasSlope += slope;
            }
            for (int l = 0; l < languages; l++) {
                for (int j = 0; j < dimension; j++) {
                    gradient[j] += slopes[l][j];
                    gradient[l * dimension + j] += l == Row.NO_LANGUAGE ? 0 : share[l] * slopes[l][j];
                }
            }
            gradient[dimension * languages] = biasSlope;
            return loss;
        }, dimension * languages + 1, MAX_ITERATIONS);
        return new LogisticRegression(weights(fitted, dimension, share), (float) fitted[dimension * languages]);
    }

    /** The log odds of the class, uncalibrated. */
    double logit(float[] values, int language) {
        return dot(weights[language], values) + bias;
    }

    /** The product of two vectors, in eight sums: the processor works on them at once. */
    static double dot(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        float fifth = 0;
        float sixth = 0;
        float seventh = 0;
        float eighth = 0;
        int j = 0;
        for (; j + 7 < a.length; j += 8) {
            first += a[j] * b[j];
            second += a[j + 1] * b[j + 1];
            third += a[j + 2] * b[j + 2];
            fourth += a[j + 3] * b[j + 3];
            fifth += a[j + 4] * b[j + 4];
            sixth += a[j + 5] * b[j + 5];
            seventh += a[j + 6] * b[j + 6];
            eighth += a[j + 7] * b[j + 7];
        }
        for (; j < a.length; j++) {
            first += a[j] * b[j];
        }
        return first + second + third + fourth + fifth + sixth + seventh + eighth;
    }

    private static void addScaled(float[] target, float factor, float[] other) {
        for (int j = 0; j < target.length; j++) {
            target[j] += factor * other[j];
        }
    }

    private static float[][] weights(double[] point, int dimension, double[] share) {
        float[][] weights = new float[share.length][dimension];
        for (int l = 0; l < share.length; l++) {
            for (int j = 0; j < dimension; j++) {
                weights[l][j] = (float) (point[j] + (l == Row.NO_LANGUAGE ? 0 : share[l] * point[l * dimension + j]));
            }
        }
        return weights;
    }

    private static double[] shares(List<Row> rows, int languages) {
        double[] positives = new double[languages];
        rows.stream().filter(Row::positive).forEach(row -> positives[row.language()]++);
        return Arrays.stream(positives).map(count -> OWN_WEIGHTS * Math.sqrt(count / (count + OWN_WEIGHTS_FROM))).toArray();
    }

    private static double[] balance(List<Row> rows) {
        double positives = rows.stream().filter(Row::positive).mapToDouble(Row::weight).sum();
        double negatives = rows.stream().filter(row -> !row.positive()).mapToDouble(Row::weight).sum();
        double half = 2 * positives * negatives / (positives + negatives);
        return rows.stream().mapToDouble(row -> half * row.weight() / (row.positive() ? positives : negatives))
                .toArray();
    }
}
