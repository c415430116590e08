package io.leitmotif.article.group;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.Objects;

/**
 * Which stories are asked for.
 *
 * @param filter  a story is meant if an article of it is
 * @param order   which come first
 * @param minSize none with fewer articles, at least 1
 * @param after   where the page before ended, or null for the first
 * @param limit   at most so many, 1..100
 */
public record StoryQuery(ArticleFilter filter, StoryOrder order, int minSize, StoryCursor after, int limit) {

    /** Each story comes with some of its articles: more are several pages. */
    public static final int MOST = 100;

    /**
     * Refuses what is out of range.
     *
     * @throws ProblemException MALFORMED, naming the range and the value
     */
    public StoryQuery {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(order, "order");
        if (minSize < 1) {
            throw new ProblemException(Problem.MALFORMED, "minSize is " + minSize + "; it can be 1 or more");
        }
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(Problem.MALFORMED, "limit is " + limit + "; it can be 1 to " + MOST);
        }
    }
}
