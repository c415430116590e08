package io.leitmotif.search.similar;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Hits that are close to what was asked for and unlike each other: maximal marginal relevance (Carbonell and Goldstein,
 * SIGIR 1998), with 1 - λ as the diversity.
 */
final class MarginalRelevance {

    private MarginalRelevance() {
    }

    /**
     * Takes one after another the candidate with the most of (1 - diversity) · score - diversity · likeness to the one
     * most like it of those taken before; of equals the closer.
     *
     * @param candidates closest first
     * @param places     of every candidate, by id
     * @param diversity  0..1; 0 leaves their order as it is
     * @param limit      at most so many are taken
     * @return in the order they were taken; the first is the closest of all
     */
    static List<Candidate> choose(List<Candidate> candidates, Map<UUID, Embedding> places, double diversity,
            int limit) {
        List<Candidate> left = new ArrayList<>(candidates);
        List<Candidate> taken = new ArrayList<>();
        double[] likeness = new double[left.size()];
        Arrays.fill(likeness, -1);
        while (taken.size() < limit && !left.isEmpty()) {
            int best = 0;
            for (int i = 1; i < left.size(); i++) {
                if (gain(left.get(i), likeness[i], diversity) > gain(left.get(best), likeness[best], diversity)) {
                    best = i;
                }
            }
            Candidate next = left.remove(best);
            taken.add(next);
            System.arraycopy(likeness, best + 1, likeness, best, left.size() - best);
            for (int i = 0; i < left.size(); i++) {
                likeness[i] = Math.max(likeness[i], places.get(left.get(i).id()).dot(places.get(next.id())));
            }
        }
        return taken;
    }

    private static double gain(Candidate candidate, double likeness, double diversity) {
        return (1 - diversity) * candidate.score() - diversity * likeness;
    }
}
