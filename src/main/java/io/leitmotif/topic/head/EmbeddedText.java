package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.List;
import java.util.Objects;

/**
 * A text as heads see it, in the encoder's space.
 *
 * @param title    of its title, or null if it has none
 * @param passages of all of its text, in order, at least one
 * @param whole    of title and text in one
 * @param language BCP 47
 */
public record EmbeddedText(Embedding title, List<Embedding> passages, Embedding whole, String language) {

    /** Refuses a text without passages; copies them. */
    public EmbeddedText {
        passages = List.copyOf(passages);
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(language, "language");
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a text without passages");
        }
    }

    /** A text of one passage and nothing else. */
    public static EmbeddedText of(Embedding passage, String language) {
        return new EmbeddedText(null, List.of(passage), passage, language);
    }

    /** The same text without some of its passages; at least one is left. */
    public EmbeddedText with(List<Embedding> remaining) {
        return new EmbeddedText(title, remaining, whole, language);
    }
}
