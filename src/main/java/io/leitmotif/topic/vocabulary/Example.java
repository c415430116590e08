package io.leitmotif.topic.vocabulary;

import java.util.Set;

/**
 * A text whose topics are known: what heads learn from.
 *
 * @param text     a passage or an article; a first short line is its title
 * @param topics   the ids of every topic of its vocabulary that it has; empty if it has none
 * @param language BCP 47, or null if nobody said
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
