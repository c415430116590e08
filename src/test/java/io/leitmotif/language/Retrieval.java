package io.leitmotif.language;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many texts have their own translation nearest of all, 0..1. Hubs, texts that are near to everything, spoil one of
 * the directions only.
 *
 * @param there from the first language to the second
 * @param back  from the second to the first
 */
record Retrieval(double there, double back) {

    /** The one of the two that is spoilt. */
    double worse() {
        return Math.min(there, back);
    }

    /** Of translations that stand at the same place in both lists. */
    static Retrieval of(List<Embedding> first, List<Embedding> second) {
        return new Retrieval(hits(nearest(first, second)), hits(nearest(second, first)));
    }

    /** For each text the number of the one that is nearest in the other list; the first of equals. */
    static List<Integer> nearest(List<Embedding> from, List<Embedding> to) {
        return from.parallelStream().map(place -> {
            int best = 0;
            double closest = -2;
            for (int i = 0; i < to.size(); i++) {
                double likeness = place.dot(to.get(i));
                best = likeness > closest ? i : best;
                closest = Math.max(closest, likeness);
            }
            return best;
        }).toList();
    }

    /** Those of a part of the texts, found among all. */
    static double hits(List<Integer> nearest, List<Integer> asked) {
        return asked.stream().filter(i -> nearest.get(i).equals(i)).count() / (double) asked.size();
    }

    private static double hits(List<Integer> nearest) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < nearest.size(); i++) {
            all.add(i);
        }
        return hits(nearest, all);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %.3f", there, back);
    }
}
