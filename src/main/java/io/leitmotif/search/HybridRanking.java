package io.leitmotif.search;

import io.leitmotif.index.Neighbour;
import io.leitmotif.index.RankedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): places are comparable where scores are not. */
final class HybridRanking {

    /** From the paper: the first places do not outweigh being in both lists. */
    private static final int K = 60;

    private HybridRanking() {
    }

    /**
     * One list of two. The score is the sum of 1 / (60 + place) over the lists an article is in, places from 1.
     *
     * @param words   best first
     * @param meaning closest first
     * @return best first; of equals those with the words go first: a rare word's only hit is not below a mere neighbour
     */
    static List<RankedArticle> fuse(List<RankedArticle> words, List<Neighbour> meaning) {
        Map<UUID, RankedArticle> fused = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            add(fused, new RankedArticle(words.get(i).id(), score(i), true));
        }
        for (int i = 0; i < meaning.size(); i++) {
            add(fused, new RankedArticle(meaning.get(i).id(), score(i), false));
        }
        return fused.values().stream().sorted().toList();
    }

    private static void add(Map<UUID, RankedArticle> fused, RankedArticle article) {
        fused.merge(article.id(), article, (one, other) ->
                new RankedArticle(one.id(), one.score() + other.score(), one.words() || other.words()));
    }

    private static double score(int index) {
        return 1.0 / (K + index + 1);
    }
}
