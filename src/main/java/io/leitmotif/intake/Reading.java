package io.leitmotif.intake;

import io.leitmotif.text.CleanText;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.TopicScore;
import java.util.List;

/**
 * What was read in a text.
 *
 * @param clean        its clean text
 * @param document     its title and passages, embedded; its whole is the direction of their sum
 * @param topics       a score for every topic, best first
 * @param unknownShare how many of the tokens of title and passages the encoder does not know, 0..1
 */
public record Reading(CleanText clean, EmbeddedDocument document, List<TopicScore> topics, double unknownShare) {

    /** Copies the topics, refuses what is no share. */
    public Reading {
        topics = List.copyOf(topics);
        if (!(unknownShare >= 0 && unknownShare <= 1)) {
            throw new IllegalArgumentException("The share of unknown tokens is " + unknownShare + ", not within 0..1");
        }
    }
}
