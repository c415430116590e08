package io.leitmotif.topic;

import io.leitmotif.vector.Embedding;
import java.util.List;
import java.util.Objects;

/**
 * The classifier of one topic on top of embeddings.
 *
 * @param topicId     whose topic
 * @param regression  the direction in which the topic lies
 * @param calibration from a document's logit to a score
 * @param threshold   the least score that assigns the topic, between 0 and 1
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

    /** The score of a whole text, 0..1; the title can be null. */
    double score(Embedding title, List<Embedding> passages) {
        return calibration.score(DocumentLogit.of(regression, title, passages));
    }

    /** The score of a passage that stands alone, 0..1. */
    double score(Embedding passage) {
        return calibration.score(regression.logit(passage));
    }
}
