package io.leitmotif.search.similar;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.Objects;

/**
 * What is asked of a search by likeness.
 *
 * @param filter   which articles may be found
 * @param limit    at most so many, 1..100
 * @param minScore none that is less close, -1..1
 * @param mmr      how much hits should differ from each other, 0..1: at 0 only closeness counts, at 1 only the
 *                 difference ({@link MarginalRelevance})
 * @param collapse whether articles that are copies of one text are shown once, and none that is a copy of what is asked
 */
public record SimilarQuery(ArticleFilter filter, int limit, double minScore, double mmr, boolean collapse) {

    /** More is paging through everything, which likeness has no use for. */
    public static final int MOST = 100;

    /** So many candidates a hit, to choose among those that differ. */
    private static final int CANDIDATES = 4;

    /** Each candidate's passages are read from the database. */
    private static final int MOST_CANDIDATES = 200;

    /**
     * Refuses what is out of range.
     *
     * @throws ProblemException MALFORMED, naming the range and the value
     */
    public SimilarQuery {
        Objects.requireNonNull(filter, "filter");
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(Problem.MALFORMED, "limit is " + limit + "; it can be 1 to " + MOST);
        }
        if (!(minScore >= -1 && minScore <= 1)) {
            throw new ProblemException(Problem.MALFORMED, "minScore is " + minScore + "; it can be -1 to 1");
        }
        if (!(mmr >= 0 && mmr <= 1)) {
            throw new ProblemException(Problem.MALFORMED, "mmr is " + mmr + "; it can be 0 to 1");
        }
    }

    /** Among how many of the closest the hits are chosen: four times as many if they should differ, at most 200. */
    int candidates() {
        return mmr == 0 ? limit : Math.min(MOST_CANDIDATES, CANDIDATES * limit);
    }
}
