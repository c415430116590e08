package io.leitmotif.index;

import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.vector.Embedding;

/** The place of a document by which others like it are found. */
public final class Likeness {

    private Likeness() {
    }

    /** Where it is; compared by {@link Embedding#dot}, -1..1, higher is closer. */
    public static Embedding of(EmbeddedDocument document) {
        return document.whole();
    }
}
