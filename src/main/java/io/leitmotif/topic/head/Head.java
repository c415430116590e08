package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.Objects;

/**
 * The classifier of one topic on top of embeddings.
 *
 * @param regression  the direction in which the topic lies
 * @param calibration from a document's logit to a score
 * @param threshold   the least score that assigns the topic, between 0 and 1
 */
public record Head(LogisticRegression regression, Calibration calibration, double threshold) {

    /** Chow's rule: a decision that is wrong more often than this is left to a person. */
    private static final double COST_OF_ASKING = 0.3;

    /** Refuses a threshold outside 0..1. */
    public Head {
        Objects.requireNonNull(regression, "regression");
        Objects.requireNonNull(calibration, "calibration");
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold is between 0 and 1, not " + threshold);
        }
    }

    /** The score of a whole text, 0..1. */
    public double score(EmbeddedText text) {
        return calibration.score(DocumentLogit.of(regression, text.title(), text.passages()));
    }

    /** The score of a passage that stands alone, 0..1. */
    public double score(Embedding passage) {
        return calibration.score(regression.logit(passage));
    }

    /**
     * Whether a decision at this score is wrong too often to be left alone
     * (Chow, On optimum recognition error and reject tradeoff, 1970).
     *
     * @param assigned what was decided
     */
    public static boolean uncertain(double score, boolean assigned) {
        return (assigned ? 1 - score : score) > COST_OF_ASKING;
    }
}
