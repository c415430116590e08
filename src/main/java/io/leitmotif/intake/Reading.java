package io.leitmotif.intake;

import io.leitmotif.text.CleanText;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.vector.Embedding;
import java.util.List;

/**
 * What was read in a text.
 *
 * @param clean     its clean text
 * @param embedding of the whole: the direction of its title's and passages' sum
 * @param topics    a score for every topic, best first
 */
public record Reading(CleanText clean, Embedding embedding, List<TopicScore> topics) {

    /** Copies the topics. */
    public Reading {
        topics = List.copyOf(topics);
    }
}
