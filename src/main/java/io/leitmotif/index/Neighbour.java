package io.leitmotif.index;

import java.util.Comparator;
import java.util.UUID;

/**
 * An article near a place in the encoder's space. The natural order is closest first; equals are ordered by id.
 *
 * @param id         the article's
 * @param similarity the cosine, -1..1, higher is closer
 */
public record Neighbour(UUID id, double similarity) implements Comparable<Neighbour> {

    private static final Comparator<Neighbour> CLOSEST_FIRST =
            Comparator.comparingDouble(Neighbour::similarity).reversed().thenComparing(Neighbour::id);

    @Override
    public int compareTo(Neighbour other) {
        return CLOSEST_FIRST.compare(this, other);
    }
}
