package io.leitmotif.topic;

import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.vector.Embedding;
import java.util.List;
import java.util.Objects;

/**
 * A document in the encoder's space, with the places of its passages: all that a decision on its topics needs.
 *
 * @param title    of its title, or null if it has none
 * @param passages all of its text, in order, at least one
 * @param whole    of title and passages together
 * @param language BCP 47
 */
public record EmbeddedDocument(Embedding title, List<EmbeddedPassage> passages, Embedding whole, String language) {

    /** Refuses a document without passages; copies them. */
    public EmbeddedDocument {
        passages = List.copyOf(passages);
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(language, "language");
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("no passages to classify");
        }
    }

    /** What heads see of it. */
    public EmbeddedText text() {
        return new EmbeddedText(title, passages.stream().map(EmbeddedPassage::embedding).toList(), whole, language);
    }
}
