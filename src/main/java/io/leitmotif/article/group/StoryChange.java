package io.leitmotif.article.group;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Articles went from one story into another.
 *
 * @param kind     why
 * @param from     the story they were in; after a merge it is no more
 * @param into     the story they are in since
 * @param articles how many
 * @param at       when
 */
public record StoryChange(Kind kind, UUID from, UUID into, int articles, Instant at) {

    /** What can become of stories. */
    public enum Kind {
        /** Two became one. */
        MERGE,
        /** One became two. */
        SPLIT
    }

    /** Refuses half a change. */
    public StoryChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(at, "at");
    }
}
