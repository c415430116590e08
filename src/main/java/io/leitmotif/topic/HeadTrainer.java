package io.leitmotif.topic;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns one head per topic from the vocabulary's examples. Each is fitted to all examples; its calibration and
 * threshold come from the document logits of a five-fold cross-validation, three times over, so from examples that the
 * fit had not seen. The same input gives the same heads.
 */
final class HeadTrainer {

    /** Changes when the same examples would give other heads, by how they are read or trained on: part of the key of stored heads. */
    static final int VERSION = 6;

    /**
     * Cross-validated F1 is level from 0.1 to 0.8. The stronger penalty leans less on single words, which real articles
     * and languages the encoder knows less well repay.
     */
    private static final double PENALTY = 0.8;
    private static final int FOLDS = 5;
    private static final int ROUNDS = 3;

    private final List<EmbeddedExample> examples;

    private HeadTrainer(List<EmbeddedExample> examples) {
        this.examples = examples;
    }

    /** One head per topic in use, in the vocabulary's order. */
    static List<Head> train(List<Topic> topics, List<EmbeddedExample> examples) {
        HeadTrainer trainer = new HeadTrainer(List.copyOf(examples));
        return topics.parallelStream().filter(topic -> !topic.retired()).map(topic -> trainer.train(topic.id()))
                .toList();
    }

    private Head train(String topicId) {
        boolean[] labels = new boolean[examples.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = examples.get(i).topics().contains(topicId);
        }
        double[] logits = heldOutLogits(labels);
        Calibration calibration = Calibration.fit(logits, labels);
        double threshold = BestThreshold.of(Arrays.stream(logits).map(calibration::score).toArray(), labels);
        return new Head(topicId, fit(IntStream.range(0, labels.length).toArray(), labels), calibration, threshold);
    }

    private double[] heldOutLogits(boolean[] labels) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, labels.length).boxed().toList());
        double[] logits = new double[labels.length];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                int[] seen = IntStream.range(0, labels.length).filter(k -> k % FOLDS != held).map(order::get).toArray();
                LogisticRegression fitted = fit(seen, labels);
                IntStream.range(0, labels.length).filter(k -> k % FOLDS == held).map(order::get).forEach(i ->
                        logits[i] += DocumentLogit.of(fitted, examples.get(i).title(), examples.get(i).passages())
                                / ROUNDS);
            }
        }
        return logits;
    }

    private LogisticRegression fit(int[] chosen, boolean[] labels) {
        List<Embedding> texts = new ArrayList<>();
        boolean[] chosenLabels = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            texts.add(examples.get(chosen[i]).whole());
            chosenLabels[i] = labels[chosen[i]];
        }
        return LogisticRegression.fit(texts, chosenLabels, PENALTY);
    }
}
