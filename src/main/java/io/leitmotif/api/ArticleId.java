package io.leitmotif.api;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.UUID;

/** Article ids in paths. */
final class ArticleId {

    private ArticleId() {
    }

    /** @throws ProblemException NOT_FOUND for what cannot be the id of any article */
    static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.NOT_FOUND, "there is no article " + id, e);
        }
    }
}
