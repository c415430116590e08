package io.leitmotif.topic;

import java.util.Set;

/**
 * A text whose topics are known: what heads learn from.
 *
 * @param text     a passage or a short article
 * @param topics   the ids of every topic it has; empty if it has none
 * @param language BCP 47
 */
public record Example(String text, Set<String> topics, String language) {

    /** Refuses an empty text; copies the topics. */
    public Example {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("an example without text");
        }
        topics = Set.copyOf(topics);
    }
}
