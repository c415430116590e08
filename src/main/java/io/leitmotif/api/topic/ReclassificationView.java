package io.leitmotif.api.topic;

import io.leitmotif.article.topic.Reclassification;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the articles have been decided on anew.
 *
 * @param state    "running" or "done"
 * @param total    articles there are
 * @param done     articles decided on
 * @param changed  those of them that gained or lost a topic
 */
@Schema(name = "Reclassification")
public record ReclassificationView(String id, @Schema(enumeration = {"running", "done"}) String state,
        Instant startedAt, Instant finishedAt, long total, long done, long changed) {

    static ReclassificationView of(Reclassification walk) {
        return new ReclassificationView(walk.id().toString(), walk.finishedAt() == null ? "running" : "done",
                walk.startedAt(), walk.finishedAt(), walk.total(), walk.done(), walk.changed());
    }
}
