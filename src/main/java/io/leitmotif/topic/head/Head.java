package io.leitmotif.topic.head;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classifier of one topic on top of embeddings.
 *
 * @param directions  where the topic lies, by primary language ("zh"); under "und" for any other
 * @param calibration from a document's logit to a score
 * @param threshold   the least score that assigns the topic, between 0 and 1
 */
public record Head(SortedMap<String, Direction> directions, Calibration calibration, double threshold) {

    /**
     * Chow's rule: a decision that is wrong more often than this is left to a person. Held out, one decision in nine of
     * those on the bundled examples; ten times as many of them are wrong as of the others.
     */
    private static final double COST_OF_ASKING = 0.25;

    /** Copies the directions; refuses them without one for any language, and a threshold outside 0..1. */
    public Head {
        directions = Collections.unmodifiableSortedMap(new TreeMap<>(directions));
        Objects.requireNonNull(calibration, "calibration");
        if (!directions.containsKey(Centres.ANY)) {
            throw new IllegalArgumentException("no direction for any language, only for " + directions.keySet());
        }
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold is between 0 and 1, not " + threshold);
        }
    }

    /** The score of a whole text, 0..1. */
    public double score(EmbeddedText text) {
        return calibration.score(direction(text.language()).logit(text));
    }

    private Direction direction(String language) {
        return directions.getOrDefault(Centres.language(language), directions.get(Centres.ANY));
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
