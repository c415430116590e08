package io.leitmotif.topic;

import java.util.Comparator;
import java.util.List;

/**
 * What was decided on one topic of one text. The natural order is best first; equal scores are ordered by topic id.
 *
 * @param topicId  the topic's id in its vocabulary
 * @param score    0..1, calibrated: of the texts scored 0.8, eight in ten have the topic
 * @param assigned whether the score reaches the topic's threshold
 * @param evidence the passages that carried the topic, strongest first; empty if it is not assigned
 */
public record TopicScore(String topicId, double score, boolean assigned, List<Evidence> evidence)
        implements Comparable<TopicScore> {

    private static final Comparator<TopicScore> BEST_FIRST =
            Comparator.comparingDouble(TopicScore::score).reversed().thenComparing(TopicScore::topicId);

    /** Copies the evidence; refuses a score outside 0..1. */
    public TopicScore {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is 0..1, not " + score + " for " + topicId);
        }
        evidence = List.copyOf(evidence);
    }

    @Override
    public int compareTo(TopicScore other) {
        return BEST_FIRST.compare(this, other);
    }
}
