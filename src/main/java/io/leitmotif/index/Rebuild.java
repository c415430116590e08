package io.leitmotif.index;

import java.time.Instant;

/**
 * How far an index has come that is built from the database beside the one in use.
 *
 * @param startedAt  when
 * @param finishedAt when it took the other's place or was given up, or null
 * @param total      articles there were at its start
 * @param done       articles taken in
 * @param failure    why it was given up, or null
 */
public record Rebuild(Instant startedAt, Instant finishedAt, long total, long done, String failure) {
}
