package io.leitmotif.article.group;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The articles on one event.
 *
 * @param id        stays as articles come and go; time-ordered UUID (RFC 9562, version 7)
 * @param size      how many articles, at least 1
 * @param firstSeen date of the earliest of them
 * @param lastSeen  date of the latest of them
 */
public record Story(UUID id, int size, Instant firstSeen, Instant lastSeen) {

    /** Refuses an empty story, and one that ends before it begins. */
    public Story {
        Objects.requireNonNull(id, "id");
        if (size < 1 || firstSeen.isAfter(lastSeen)) {
            throw new IllegalArgumentException("a story of " + size + " articles from " + firstSeen + " to " + lastSeen);
        }
    }
}
