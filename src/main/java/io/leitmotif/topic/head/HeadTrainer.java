package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the head of one topic. It is fitted to all samples; its calibration and threshold come from the document logits
 * of a five-fold cross-validation, three times over, so from samples that the fit had not seen. The same lesson gives the
 * same head. Immutable and thread-safe.
 */
public final class HeadTrainer {

    /** Changes when the same samples would give other heads, by how they are read or trained on. */
    public static final int VERSION = 7;

    /**
     * Cross-validated F1 is level from 0.1 to 0.8. The stronger penalty leans less on single words, which real articles
     * and languages the encoder knows less well repay.
     */
    private static final double PENALTY = 0.8;
    private static final int FOLDS = 5;
    private static final int ROUNDS = 3;

    private final List<EmbeddedText> background;

    /** @param background texts of any subject, what a topic stands out from where its lesson says little */
    public HeadTrainer(List<EmbeddedText> background) {
        this.background = List.copyOf(background);
    }

    /** Learns from a lesson. */
    public TrainedHead train(Lesson lesson) {
        List<Sample> samples = lesson.samples();
        boolean[] labels = new boolean[samples.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = samples.get(i).positive();
        }
        double[] logits = heldOutLogits(samples, labels);
        Calibration calibration = Calibration.fit(logits, labels);
        double[] scores = Arrays.stream(logits).map(calibration::score).toArray();
        Head head = new Head(fit(samples, IntStream.range(0, labels.length).toArray(), labels), calibration,
                BestThreshold.of(scores, labels));
        return new TrainedHead(head, Arrays.stream(scores).boxed().toList());
    }

    private static double[] heldOutLogits(List<Sample> samples, boolean[] labels) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, labels.length).boxed().toList());
        double[] logits = new double[labels.length];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                int[] seen = IntStream.range(0, labels.length).filter(k -> k % FOLDS != held).map(order::get).toArray();
                LogisticRegression fitted = fit(samples, seen, labels);
                IntStream.range(0, labels.length).filter(k -> k % FOLDS == held).map(order::get).forEach(i -> {
                    EmbeddedText text = samples.get(i).text();
                    logits[i] += DocumentLogit.of(fitted, text.title(), text.passages()) / ROUNDS;
                });
            }
        }
        return logits;
    }

    private static LogisticRegression fit(List<Sample> samples, int[] chosen, boolean[] labels) {
        List<Embedding> texts = new ArrayList<>();
        boolean[] chosenLabels = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            texts.add(samples.get(chosen[i]).text().whole());
            chosenLabels[i] = labels[chosen[i]];
        }
        return LogisticRegression.fit(texts, chosenLabels, PENALTY);
    }
}
