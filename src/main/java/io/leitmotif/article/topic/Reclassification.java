package io.leitmotif.article.topic;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a walk over all articles has come that decides on their topics anew.
 *
 * @param id         its name
 * @param startedAt  when
 * @param finishedAt when it was done, or null
 * @param total      articles there were at its start
 * @param done       articles decided on
 * @param changed    those of them that gained or lost a topic
 */
public record Reclassification(UUID id, Instant startedAt, Instant finishedAt, long total, long done, long changed) {
}
