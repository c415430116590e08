package io.leitmotif.article;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Instant;

/**
 * Which articles are meant; null asks for nothing.
 *
 * @param topic    a topic that is assigned
 * @param language BCP 47; narrower ones are meant too, {@code zh-Hans} by {@code zh} (basic filtering, RFC 4647)
 * @param source   compared as a whole
 * @param from     earliest date (of publication, else of arrival), inclusive
 * @param to       latest date, exclusive
 */
public record ArticleFilter(String topic, String language, String source, Instant from, Instant to) {

    /** Every article. */
    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null);

    /**
     * Refuses a span of time that cannot hold anything.
     *
     * @throws ProblemException MALFORMED if {@code from} is not before {@code to}
     */
    public ArticleFilter {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new ProblemException(Problem.MALFORMED, "from (" + from + ") is not before to (" + to + ")");
        }
    }
}
