package io.leitmotif.topic;

import io.leitmotif.topic.head.Head;
import java.util.Comparator;
import java.util.List;

/**
 * What was decided on one topic of one text. The natural order is best first; equal scores are ordered by topic id.
 *
 * @param topicId   the topic's id
 * @param score     0..1, calibrated: of the texts scored 0.8, eight in ten have the topic
 * @param assigned  whether the text has it: what a person said, else whether the score reaches the threshold, else
 *                  whether a narrower topic is assigned
 * @param head      the version of the head that gave the score, or null if the topic has none and takes it from
 *                  narrower topics
 * @param confirmed what a person said, or null if nobody did
 * @param evidence  the passages that carried the topic, strongest first; empty if it is not assigned
 */
public record TopicScore(String topicId, double score, boolean assigned, Integer head, Boolean confirmed,
        List<Evidence> evidence) implements Comparable<TopicScore> {

    private static final Comparator<TopicScore> BEST_FIRST =
            Comparator.comparingDouble(TopicScore::score).reversed().thenComparing(TopicScore::topicId);

    /** Copies the evidence; refuses a score outside 0..1 and a decision against a person's. */
    public TopicScore {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is 0..1, not " + score + " for " + topicId);
        }
        if (confirmed != null && confirmed != assigned) {
            throw new IllegalArgumentException("a person said " + confirmed + " of " + topicId);
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * How much a person's word on it would tell, 0..0.5: the smaller of the chances that it is right or wrong; 0 where
     * the decision is certain enough to be left alone, or a person has spoken.
     */
    public double uncertainty() {
        return confirmed == null && Head.uncertain(score, assigned) ? Math.min(score, 1 - score) : 0;
    }

    @Override
    public int compareTo(TopicScore other) {
        return BEST_FIRST.compare(this, other);
    }
}
