package io.leitmotif.topic;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns one head per topic from the vocabulary's examples. Each is fitted to all examples; its calibration and
 * threshold come from the logits of a five-fold cross-validation, five times over, so from examples that the fit had
 * not seen.
 * The same input gives the same heads.
 */
final class HeadTrainer {

    /** Changes when a training of the same examples would give other heads: part of the key of stored heads. */
    static final int VERSION = 1;

    /** Cross-validated F1 of the default topics is level from 0.05 to 0.3 and falls from 1 on. */
    private static final double PENALTY = 0.2;
    private static final int FOLDS = 5;
    /** One division into folds moves a threshold by 0.1; the mean of five does not. */
    private static final int ROUNDS = 5;

    private HeadTrainer() {
    }

    /**
     * @param vocabulary the topics and examples
     * @param embeddings of the examples, in their order
     */
    static List<Head> train(Vocabulary vocabulary, List<Embedding> embeddings) {
        if (embeddings.size() != vocabulary.examples().size()) {
            throw new IllegalArgumentException(
                    embeddings.size() + " embeddings for " + vocabulary.examples().size() + " examples");
        }
        return vocabulary.topics().stream().filter(topic -> !topic.retired())
                .map(topic -> train(topic.id(), vocabulary.examples(), embeddings)).toList();
    }

    private static Head train(String topicId, List<Example> examples, List<Embedding> embeddings) {
        boolean[] labels = new boolean[examples.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = examples.get(i).topics().contains(topicId);
        }
        double[] logits = heldOutLogits(embeddings, labels);
        Calibration calibration = Calibration.fit(logits, labels);
        double[] scores = new double[logits.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = calibration.score(logits[i]);
        }
        return new Head(topicId, LogisticRegression.fit(embeddings, labels, PENALTY), calibration,
                BestThreshold.of(scores, labels));
    }

    private static double[] heldOutLogits(List<Embedding> embeddings, boolean[] labels) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, labels.length).boxed().toList());
        double[] logits = new double[labels.length];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            for (int fold = 0; fold < FOLDS; fold++) {
                addHeldOutLogits(fold, order, embeddings, labels, logits);
            }
        }
        return logits;
    }

    /** Fits without one fold and adds what the fit says of that fold, so that rounds add up to their mean. */
    private static void addHeldOutLogits(int fold, List<Integer> order, List<Embedding> embeddings, boolean[] labels,
            double[] logits) {
        List<Embedding> seen = new ArrayList<>();
        List<Integer> seenAt = new ArrayList<>();
        List<Integer> heldOut = new ArrayList<>();
        for (int k = 0; k < order.size(); k++) {
            int at = order.get(k);
            if (k % FOLDS == fold) {
                heldOut.add(at);
            } else {
                seen.add(embeddings.get(at));
                seenAt.add(at);
            }
        }
        boolean[] seenLabels = new boolean[seen.size()];
        for (int i = 0; i < seenLabels.length; i++) {
            seenLabels[i] = labels[seenAt.get(i)];
        }
        LogisticRegression fitted = LogisticRegression.fit(seen, seenLabels, PENALTY);
        heldOut.forEach(at -> logits[at] += fitted.logit(embeddings.get(at)) / ROUNDS);
    }
}
