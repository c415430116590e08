package io.leitmotif.api;

import io.leitmotif.index.Rebuild;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the index has come that is built anew.
 *
 * @param state  "running", "done" or "failed"
 * @param total  articles there are
 * @param done   articles taken in
 * @param detail why it failed, else null
 */
@Schema(name = "Rebuild")
public record RebuildView(@Schema(enumeration = {"running", "done", "failed"}) String state, Instant startedAt,
        Instant finishedAt, long total, long done, String detail) {

    static RebuildView of(Rebuild rebuild) {
        String state = rebuild.failure() != null ? "failed" : rebuild.finishedAt() != null ? "done" : "running";
        return new RebuildView(state, rebuild.startedAt(), rebuild.finishedAt(), rebuild.total(), rebuild.done(),
                rebuild.failure() == null ? null : "the index could not be built; the service's log says why");
    }
}
