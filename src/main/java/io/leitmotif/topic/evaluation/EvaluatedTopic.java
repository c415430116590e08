package io.leitmotif.topic.evaluation;

/**
 * A topic that is evaluated.
 *
 * @param id        the topic's id
 * @param threshold the least score that assigns it, between 0 and 1; null if it has no head
 */
public record EvaluatedTopic(String id, Double threshold) {

    /** Refuses a threshold outside 0..1. */
    public EvaluatedTopic {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("a topic without an id");
        }
        if (threshold != null && !(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("the threshold of " + id + " is " + threshold + ", not between 0 and 1");
        }
    }
}
