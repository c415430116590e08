package io.leitmotif.topic;

import io.leitmotif.vector.Embedding;
import java.util.Objects;

/**
 * The classifier of one topic on top of embeddings.
 *
 * @param topicId     whose topic
 * @param regression  the direction in which the topic lies
 * @param calibration from its logit to a score
 * @param threshold   the least score that assigns the topic, 0..1
 */
record Head(String topicId, LogisticRegression regression, Calibration calibration, double threshold) {

    Head {
        Objects.requireNonNull(topicId, "topicId");
        Objects.requireNonNull(regression, "regression");
        Objects.requireNonNull(calibration, "calibration");
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold is between 0 and 1, not " + threshold);
        }
    }

    double logit(Embedding passage) {
        return regression.logit(passage);
    }

    double score(double logit) {
        return calibration.score(logit);
    }
}
