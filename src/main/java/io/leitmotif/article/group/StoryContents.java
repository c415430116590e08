package io.leitmotif.article.group;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is in a story. How many of its articles have a topic, a language or a source: the most first.
 *
 * @param earliest  its earliest article
 * @param newest    its latest articles, the latest first
 * @param topics    by topic id; only topics that are assigned
 * @param languages by language
 * @param sources   by source; articles without one are not counted
 */
public record StoryContents(UUID earliest, List<UUID> newest, Map<String, Long> topics, Map<String, Long> languages,
        Map<String, Long> sources) {

    /** Copies, in the order given. */
    public StoryContents {
        Objects.requireNonNull(earliest, "earliest");
        newest = List.copyOf(newest);
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }
}
