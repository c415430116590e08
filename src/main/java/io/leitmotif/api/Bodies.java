package io.leitmotif.api;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;

/** Request bodies that must be there. */
public final class Bodies {

    private Bodies() {
    }

    /**
     * The body, if there is one.
     *
     * @throws ProblemException MALFORMED if the request has none, or the JSON is null
     */
    public static <T> T required(T body) {
        if (body == null) {
            throw new ProblemException(Problem.MALFORMED, "the request has no body");
        }
        return body;
    }
}
