package io.leitmotif.topic;

import io.leitmotif.text.passage.Passage;
import io.leitmotif.vector.Embedding;
import java.util.Objects;

/**
 * A passage and its place in the encoder's space.
 *
 * @param passage   its text and where it comes from
 * @param embedding of that text
 */
public record EmbeddedPassage(Passage passage, Embedding embedding) {

    /** Refuses nulls. */
    public EmbeddedPassage {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(embedding, "embedding");
    }
}
