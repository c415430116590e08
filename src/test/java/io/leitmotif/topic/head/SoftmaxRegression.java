package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Multinomial logistic regression with an L2 penalty on raw embeddings: how well one topic of several can be read off
 * them, by the measure that published figures are made with. Not what the service decides with.
 */
public final class SoftmaxRegression {

    private static final int FOLDS = 5;
    private static final int ITERATIONS = 200;

    private final List<String> labels;
    /** By label: a weight for every value, and a bias. */
    private final float[][] weights;

    private SoftmaxRegression(List<String> labels, float[][] weights) {
        this.labels = labels;
        this.weights = weights;
    }

    /**
     * Fits to texts and their labels.
     *
     * @param strength what the texts' loss is multiplied by, against half the squared weights; scikit-learn's C
     */
    public static SoftmaxRegression fit(List<Embedding> texts, List<String> labels, double strength) {
        List<String> names = List.copyOf(new TreeSet<>(labels));
        int[] given = labels.stream().mapToInt(names::indexOf).toArray();
        float[][] rows = texts.stream().map(SoftmaxRegression::row).toArray(float[][]::new);
        int width = rows[0].length;
        double[] fitted = Lbfgs.minimise((point, gradient) -> {
            float[][] weights = weights(point, width);
            float[][] slopes = new float[weights.length][width];
            double loss = 0;
            for (int j = 0; j < point.length; j++) {
                boolean bias = j % width == width - 1;
                gradient[j] = bias ? 0 : point[j] / strength;
                loss += bias ? 0 : point[j] * point[j] / (2 * strength);
            }
            for (int i = 0; i < rows.length; i++) {
                double[] shares = shares(weights, rows[i]);
                loss -= Math.log(Math.max(1e-300, shares[given[i]]));
                for (int label = 0; label < shares.length; label++) {
                    float slope = (float) (shares[label] - (label == given[i] ? 1 : 0));
                    for (int j = 0; j < width; j++) {
                        slopes[label][j] += slope * rows[i][j];
                    }
                }
            }
            for (int j = 0; j < point.length; j++) {
                gradient[j] += slopes[j / width][j % width];
            }
            return loss;
        }, names.size() * width, ITERATIONS);
        return new SoftmaxRegression(names, weights(fitted, width));
    }

    /** The strength with the most right labels in a cross-validation of five folds; the least of equals. */
    public static double strength(List<Embedding> texts, List<String> labels, double... strengths) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(order, new Random(0));
        double[] accuracies = Arrays.stream(strengths).parallel().map(strength -> IntStream.range(0, FOLDS).mapToDouble(fold -> {
            List<Integer> held = IntStream.range(0, order.size()).filter(i -> i % FOLDS == fold).mapToObj(order::get).toList();
            List<Integer> seen = IntStream.range(0, order.size()).filter(i -> i % FOLDS != fold).mapToObj(order::get).toList();
            return fit(chosen(texts, seen), chosen(labels, seen), strength).accuracy(chosen(texts, held), chosen(labels, held))
                    * held.size();
        }).sum()).toArray();
        return strengths[IntStream.range(0, strengths.length).reduce((best, i) -> accuracies[i] > accuracies[best] ? i : best)
                .orElseThrow()];
    }

    /** The share of texts that get their label, 0..1. */
    public double accuracy(List<Embedding> texts, List<String> expected) {
        return IntStream.range(0, texts.size()).filter(i -> label(texts.get(i)).equals(expected.get(i))).count()
                / (double) texts.size();
    }

    /** The likeliest label of a text. */
    public String label(Embedding text) {
        double[] shares = shares(weights, row(text));
        return labels.get(IntStream.range(0, shares.length).reduce((best, i) -> shares[i] > shares[best] ? i : best).orElseThrow());
    }

    private static <T> List<T> chosen(List<T> from, List<Integer> numbers) {
        return numbers.stream().map(from::get).toList();
    }

    /** Its values, and a one for the bias. */
    private static float[] row(Embedding text) {
        float[] row = Arrays.copyOf(text.toArray(), text.dimension() + 1);
        row[text.dimension()] = 1;
        return row;
    }

    private static float[][] weights(double[] point, int width) {
        float[][] weights = new float[point.length / width][width];
        for (int j = 0; j < point.length; j++) {
            weights[j / width][j % width] = (float) point[j];
        }
        return weights;
    }

    private static double[] shares(float[][] weights, float[] row) {
        double[] logits = Arrays.stream(weights).mapToDouble(label -> LogisticRegression.dot(label, row)).toArray();
        double greatest = Arrays.stream(logits).max().orElseThrow();
        double[] odds = Arrays.stream(logits).map(logit -> Math.exp(logit - greatest)).toArray();
        double sum = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(each -> each / sum).toArray();
    }
}
