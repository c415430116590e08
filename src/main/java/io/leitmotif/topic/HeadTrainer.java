package io.leitmotif.topic;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns one head per topic from the vocabulary's examples. Each is fitted to all examples; its calibration and
 * threshold come from logits of a five-fold cross-validation, so from examples the fold's own fit had not seen.
 * The same input gives the same heads.
 */
final class HeadTrainer {

    /** Changes when a training of the same examples would give other heads: part of the key of stored heads. */
    static final int VERSION = 1;

    /** Of 0.1, 0.3, 1 and 3 the best in cross-validation for three of the four default topics. */
    private static final double PENALTY = 0.3;
    private static final int FOLDS = 5;
    private static final long SHUFFLE_SEED = 1;

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
        Collections.shuffle(order, new Random(SHUFFLE_SEED));
        double[] logits = new double[labels.length];
        for (int fold = 0; fold < FOLDS; fold++) {
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
            heldOut.forEach(at -> logits[at] = fitted.logit(embeddings.get(at)));
        }
        return logits;
    }
}
