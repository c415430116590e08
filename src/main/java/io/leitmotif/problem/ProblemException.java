package io.leitmotif.problem;

/** One occurrence of a {@link Problem}; its message names the limit and what was given (RFC 9457, "detail"). */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /**
     * @param problem which of the closed list
     * @param detail  a whole sentence a caller can act on
     */
    public ProblemException(Problem problem, String detail) {
        this(problem, detail, null);
    }

    /** The same, with what it came from, for the log. */
    public ProblemException(Problem problem, String detail, Throwable cause) {
        super(detail, cause);
        this.problem = problem;
    }

    /** Which of the closed list. */
    public Problem problem() {
        return problem;
    }
}
