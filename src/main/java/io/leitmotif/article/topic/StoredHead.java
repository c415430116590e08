package io.leitmotif.article.topic;

import java.time.Instant;

/**
 * What is known of a head in the database, beside its weights.
 *
 * @param topicId     whose
 * @param version     which of them, 1 and up
 * @param trainedAt   when
 * @param accepted    whether it was good enough to decide when it was learnt
 * @param trainedBy   as {@link NewHead} has it: a head can only decide where this has not changed
 * @param positives   texts that have the topic, corrections among them
 * @param negatives   texts that have not, those among them that are only taken not to
 * @param corrections what people said of articles
 * @param f1          0..1, by cross-validation on what is no correction, or null if there was too little
 */
public record StoredHead(String topicId, int version, Instant trainedAt, boolean accepted, String trainedBy,
        int positives, int negatives, int corrections, Double f1) {
}
