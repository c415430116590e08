package io.leitmotif.article.topic;

import java.time.Instant;

/**
 * A head as it is in the database.
 *
 * @param topicId   whose
 * @param version   which of them, 1 and up
 * @param trainedAt when
 * @param accepted  whether it was good enough to decide when it was learnt
 * @param learnt    the head and what from
 */
public record StoredHead(String topicId, int version, Instant trainedAt, boolean accepted, NewHead learnt) {
}
