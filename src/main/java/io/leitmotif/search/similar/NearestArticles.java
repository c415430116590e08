package io.leitmotif.search.similar;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.index.Neighbour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The nearest articles that may be shown. What may not (the one that was asked about, copies, those that were deleted
 * since) is made up for: the index is asked for four times as many until there are enough, at most for 1,600.
 */
final class NearestArticles {

    /** Where even so many hold too few, there are fewer than wanted: it takes hundreds of copies of few texts. */
    static final int MOST_ASKED = 1_600;

    private static final int GROWTH = 4;

    private final IntFunction<List<Neighbour>> nearest;
    private final Function<List<UUID>, List<StoredArticle>> stored;

    /**
     * @param nearest at most so many of the nearest, closest first
     * @param stored  those that are there of the articles asked for, in no order
     */
    NearestArticles(IntFunction<List<Neighbour>> nearest, Function<List<UUID>, List<StoredArticle>> stored) {
        this.nearest = nearest;
        this.stored = stored;
    }

    /**
     * The nearest that the query lets pass.
     *
     * @param asked the article that is asked about, never among them, or null
     * @return closest first, at most {@link SimilarQuery#candidates}
     */
    List<Candidate> of(StoredArticle asked, SimilarQuery query) {
        int wanted = query.candidates();
        Map<UUID, StoredArticle> known = new HashMap<>();
        for (int step = wanted + 1;; step = Math.min(MOST_ASKED, GROWTH * step)) {
            List<Neighbour> close = nearest.apply(step).stream()
                    .filter(neighbour -> neighbour.similarity() >= query.minScore()).toList();
            stored.apply(close.stream().map(Neighbour::id).filter(id -> !known.containsKey(id)).toList())
                    .forEach(article -> known.put(article.id(), article));
            List<Candidate> shown = shown(close, known, asked, query.collapse());
            if (shown.size() >= wanted || close.size() < step || step == MOST_ASKED) {
                return shown.subList(0, Math.min(wanted, shown.size()));
            }
        }
    }

    private static List<Candidate> shown(List<Neighbour> close, Map<UUID, StoredArticle> known, StoredArticle asked,
            boolean collapse) {
        List<Candidate> shown = new ArrayList<>();
        Set<UUID> groups = new HashSet<>();
        if (asked != null) {
            groups.add(group(asked));
        }
        for (Neighbour neighbour : close) {
            StoredArticle article = known.get(neighbour.id());
            if (article == null || asked != null && article.id().equals(asked.id())) {
                continue;
            }
            if (!collapse || groups.add(group(article))) {
                shown.add(new Candidate(article, neighbour.similarity()));
            }
        }
        return shown;
    }

    /** What copies of one text have in common: the article they are copies of. */
    private static UUID group(StoredArticle article) {
        return article.duplicateOf() == null ? article.id() : article.duplicateOf();
    }
}
