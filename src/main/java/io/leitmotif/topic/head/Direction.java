package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;

/**
 * Where a topic lies among the texts of one language.
 *
 * @param centre  of texts of any subject in that language, from where the direction is taken; empty if it is taken from
 *                the origin
 * @param weights one per dimension; copied in and out
 * @param bias    added to their product with the way from the centre, scaled to length 1
 */
public record Direction(float[] centre, float[] weights, float bias) {

    /** Refuses a centre of another dimension; copies both. */
    public Direction {
        centre = centre.clone();
        weights = weights.clone();
        if (centre.length != 0 && centre.length != weights.length) {
            throw new IllegalArgumentException(
                    "a centre of " + centre.length + " values and " + weights.length + " weights");
        }
    }

    @Override
    public float[] centre() {
        return centre.clone();
    }

    @Override
    public float[] weights() {
        return weights.clone();
    }

    /** The log odds of the topic for a text taken in one, uncalibrated. */
    double logit(Embedding text) {
        return LogisticRegression.dot(weights, Centres.centred(text, centre)) + bias;
    }

    /** The log odds for a whole text, as {@link DocumentLogit} has it. */
    double logit(EmbeddedText text) {
        double[] passages = text.passages().stream().mapToDouble(this::logit).toArray();
        return text.title() == null ? DocumentLogit.of(passages) : DocumentLogit.of(logit(text.title()), passages);
    }
}
