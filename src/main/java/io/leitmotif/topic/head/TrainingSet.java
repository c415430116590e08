package io.leitmotif.topic.head;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one head is fitted to: the descriptions, which are never held out, and texts. Immutable.
 *
 * @param descriptions seen from the centre of all texts
 * @param texts        the samples of the lesson in their order, then the background
 * @param languages    how many there are, {@link Row#NO_LANGUAGE} included
 * @param dimension    of all vectors
 */
record TrainingSet(List<float[]> descriptions, List<TrainingText> texts, int languages, int dimension) {

    /** Folds of a cross-validation. */
    static final int FOLDS = 5;
    private static final int ROUNDS = 3;

    /**
     * All descriptions of a topic count as much as eight examples. With two examples average precision is level from 4
     * to 32, and public sets of short texts want no more than 8.
     */
    private static final double DESCRIPTIONS = 8;

    /** Five texts that are taken to be without the topic weigh as much as one that a person said it of. */
    private static final double ASSUMED = 0.2;

    /** Fits to the descriptions and some of the texts; null if nothing of it has the topic. */
    LogisticRegression fit(IntPredicate chosen) {
        List<Row> rows = new ArrayList<>();
        for (float[] description : descriptions) {
            rows.add(new Row(description, Row.NO_LANGUAGE, true, DESCRIPTIONS / descriptions.size()));
        }
        IntStream.range(0, texts.size()).filter(chosen).mapToObj(texts::get).forEach(text -> rows.add(
                new Row(text.whole(), text.language(), text.positive(), text.assumed() ? ASSUMED : 1)));
        if (rows.stream().noneMatch(Row::positive)) {
            return null;
        }
        if (rows.stream().allMatch(Row::positive)) {
            rows.add(new Row(new float[dimension], Row.NO_LANGUAGE, false, ASSUMED)); // the centre: any text at all
        }
        return LogisticRegression.fit(rows, languages);
    }

    /**
     * The document logit of every text by fits that had not seen it, the mean of three rounds of five folds with the
     * positives spread evenly. NaN for a text without which nothing had the topic.
     *
     * @param used which texts may be fitted to
     */
    double[] heldOutLogits(IntPredicate used) {
        double[] logits = new double[texts.size()];
        for (int round = 0; round < ROUNDS; round++) {
            int[] fold = folds(round);
            for (int f = 0; f < FOLDS; f++) {
                int held = f;
                LogisticRegression fitted = fit(i -> fold[i] != held && used.test(i));
                for (int i = 0; i < fold.length; i++) {
                    if (fold[i] == held) {
                        logits[i] += fitted == null ? Double.NaN : texts.get(i).logit(fitted) / ROUNDS;
                    }
                }
            }
        }
        return logits;
    }

    private int[] folds(int round) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(order, new Random(round));
        order.sort((a, b) -> Boolean.compare(texts.get(b).positive(), texts.get(a).positive()));
        int[] fold = new int[order.size()];
        for (int k = 0; k < fold.length; k++) {
            fold[order.get(k)] = k % FOLDS;
        }
        return fold;
    }
}
