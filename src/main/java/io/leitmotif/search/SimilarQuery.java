package io.leitmotif.search;

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
 */
public record SimilarQuery(ArticleFilter filter, int limit, double minScore) {

    /** More is paging through everything, which likeness has no use for. */
    public static final int MOST = 100;

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
    }
}
