package io.leitmotif.grouping;

import io.leitmotif.article.group.CopyText;
import io.leitmotif.text.shingle.Shingles;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What two articles are compared by.
 *
 * @param article the article
 * @param bands   names that copies of its text are likely to share; none if it has no letters
 * @param pieces  the pieces of its text
 * @param numbers the numbers in it
 */
record CopyTraits(CopyText article, Set<Long> bands, Shingles pieces, Shingles numbers) {

    /** Refuses nulls; copies the set. */
    CopyTraits {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(pieces, "pieces");
        Objects.requireNonNull(numbers, "numbers");
        bands = Set.copyOf(bands);
    }

    UUID id() {
        return article.id();
    }
}
