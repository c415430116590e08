package io.leitmotif.index;

import java.util.Comparator;
import java.util.UUID;

/**
 * An article's place in a list. The natural order is best first; of equals those with the words go
 * before those without, then by id.
 *
 * @param id    the article's
 * @param score higher is better; comparable within one list only
 * @param words whether it has the words that were searched for, as far as words were
 */
public record RankedArticle(UUID id, double score, boolean words) implements Comparable<RankedArticle> {

    private static final Comparator<RankedArticle> BEST_FIRST =
            Comparator.comparingDouble(RankedArticle::score).thenComparing(RankedArticle::words)
                    .reversed().thenComparing(RankedArticle::id);

    @Override
    public int compareTo(RankedArticle other) {
        return BEST_FIRST.compare(this, other);
    }
}
