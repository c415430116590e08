package io.leitmotif.encoder;

import io.leitmotif.vector.AffineMap;
import io.leitmotif.vector.Embedding;

/**
 * How texts of a language are read.
 *
 * @param language BCP 47, a prefix of all that it means; null for every language
 * @param script   texts in it whose language has no route come here too; null for none
 * @param member   the number of the model that reads them
 * @param map      from the model's space into the encoder's; null if they are the same
 */
record Route(String language, Character.UnicodeScript script, int member, AffineMap map) {

    /** Whether a language is this one, or a kind of it. */
    boolean reads(String tag) {
        return language == null || tag.equals(language) || tag.startsWith(language + "-");
    }

    /** Where a text is in the encoder's space. */
    Embedding place(Embedding embedding) {
        return map == null ? embedding : map.apply(embedding);
    }
}
