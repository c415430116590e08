package io.leitmotif.intake;

import io.leitmotif.text.CleanText;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.TopicScore;
import java.util.List;

/**
 * What was read in a text.
 *
 * @param clean     its clean text
 * @param document  its title and passages, embedded; its whole is the direction of their sum
 * @param topics    a score for every topic, best first
 */
public record Reading(CleanText clean, EmbeddedDocument document, List<TopicScore> topics) {

    /** Copies the topics. */
    public Reading {
        topics = List.copyOf(topics);
    }
}
