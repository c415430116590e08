package io.leitmotif.model;

import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelException;

/**
 * What a model is, and how text is brought to it, whichever files said so.
 *
 * @param id        its name, stored beside every vector; letters, digits, dot, dash and underscore
 * @param revision  which edition of it; stored too
 * @param sha256    of its weights
 * @param dimension values in an embedding; 0 if no file says it
 * @param maxTokens tokens it reads at once, {@code [CLS]} and {@code [SEP]} included
 * @param pooling   how token vectors become one
 * @param composed  whether text is brought to Unicode NFKC first
 * @param lowerCase whether text is lower-cased first
 * @param script    the script text is brought to first
 * @param prompts   what is put before texts
 */
public record ModelDescription(String id, String revision, String sha256, int dimension, int maxTokens, Pooling pooling,
        boolean composed, boolean lowerCase, Script script, Prompts prompts) {

    /** Letters, digits, dot, dash and underscore; 100 at most. */
    static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    /** @throws ModelException if the name has other characters */
    public ModelDescription {
        if (!id.matches(ID)) {
            throw new ModelException("The model would be called \"" + id + "\": letters, digits, dot, dash, underscore; 100 at most.");
        }
    }
}
