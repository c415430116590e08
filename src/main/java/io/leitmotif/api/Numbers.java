package io.leitmotif.api;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;

/** Numbers as they travel. */
public final class Numbers {

    private Numbers() {
    }

    /** A score to four decimals: more would be noise. */
    public static double score(double exact) {
        return Math.round(exact * 1e4) / 1e4;
    }

    /**
     * A query parameter; JAX-RS would answer 404 to "limit=ten", where a caller deserves to be told.
     *
     * @throws ProblemException MALFORMED, naming the parameter and the value
     */
    public static int integer(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.MALFORMED, name + " is no whole number: " + value, e);
        }
    }

    /** @throws ProblemException MALFORMED, naming the parameter and the value */
    public static double real(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.MALFORMED, name + " is no number: " + value, e);
        }
    }
}
