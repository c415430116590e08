package io.leitmotif.topic.evaluation;

/**
 * What is known of one topic of a text, and what was decided on it.
 *
 * @param topicId  the topic's id
 * @param labelled whether the text has the topic
 * @param score    what the decision rests on, 0..1, higher is likelier
 * @param assigned whether it was decided that the text has it
 */
public record Judgement(String topicId, boolean labelled, double score, boolean assigned) {

    /** Refuses a score outside 0..1. */
    public Judgement {
        if (topicId == null || topicId.isBlank()) {
            throw new IllegalArgumentException("a judgement on no topic");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is 0..1, not " + score + " for " + topicId);
        }
    }

    /** Whether the decision is what is known. */
    public boolean right() {
        return labelled == assigned;
    }

    /** How sure the decision was, 0..1: its chance of being right if the score is one. */
    double confidence() {
        return assigned ? score : 1 - score;
    }
}
