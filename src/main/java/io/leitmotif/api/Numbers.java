package io.leitmotif.api;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;

/** Numbers in query parameters. JAX-RS would answer 404 to "limit=ten"; a caller deserves to be told. */
final class Numbers {

    private Numbers() {
    }

    /** @throws ProblemException MALFORMED, naming the parameter and the value */
    static int integer(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.MALFORMED, name + " is no whole number: " + value, e);
        }
    }

    /** @throws ProblemException MALFORMED, naming the parameter and the value */
    static double real(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.MALFORMED, name + " is no number: " + value, e);
        }
    }
}
