package io.leitmotif.search;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.Objects;

/**
 * What is asked of a search by words or meaning.
 *
 * @param words  at least one to be found
 * @param mode   what makes an article a hit
 * @param filter which articles may be found
 */
public record ArticleQuery(WordQuery words, SearchMode mode, ArticleFilter filter) {

    /**
     * Refuses a search by meaning that has none.
     *
     * @throws ProblemException MALFORMED if the mode is meaning and every word has a field or is excluded
     */
    public ArticleQuery {
        Objects.requireNonNull(filter, "filter");
        if (mode == SearchMode.MEANING && words.subject().isEmpty()) {
            throw new ProblemException(Problem.MALFORMED,
                    "mode is meaning, and q has no word without a field that could mean something");
        }
    }
}
