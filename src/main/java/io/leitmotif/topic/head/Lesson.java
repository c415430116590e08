package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.List;

/**
 * Everything that one topic is learnt from.
 *
 * @param descriptions of its labels and its description, the weakest of teachers; can be empty
 * @param samples      texts that have it and texts that have not; can be empty
 */
public record Lesson(List<Embedding> descriptions, List<Sample> samples) {

    /** Copies both; refuses a lesson that says nothing of what the topic is. */
    public Lesson {
        descriptions = List.copyOf(descriptions);
        samples = List.copyOf(samples);
        if (descriptions.isEmpty() && samples.stream().noneMatch(Sample::positive)) {
            throw new IllegalArgumentException("neither a description nor an example to learn from");
        }
    }
}
