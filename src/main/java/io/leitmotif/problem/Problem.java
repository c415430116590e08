package io.leitmotif.problem;

/** Everything that a caller can be told went wrong. Whoever answers switches over all of them, without a default. */
public enum Problem {
    /** The request is not what it says it is: broken JSON, a charset that does not fit, an unknown field value. */
    MALFORMED("Malformed request"),
    /** There is nothing under that name. */
    NOT_FOUND("Not found"),
    /** There is something under that name, but it cannot be asked for in this way. */
    METHOD_NOT_ALLOWED("Method not allowed"),
    /** It cannot be answered in a form that the caller takes. */
    NOT_ACCEPTABLE("Not acceptable"),
    /** What is asked for contradicts what is stored. */
    CONFLICT("Conflict"),
    /** Over a stated limit of size or depth. */
    TOO_LARGE("Too large"),
    /** A document format that is not read here. */
    UNSUPPORTED_FORMAT("Unsupported format"),
    /** Well-formed, but there is nothing to read in it. */
    NOTHING_TO_READ("Nothing to read"),
    /** More work than is taken at once: come back later. */
    TOO_BUSY("Too busy"),
    /** Not yet, or no longer, able to serve: the model or the index is not there. */
    NOT_READY("Not ready");

    private final String title;

    Problem(String title) {
        this.title = title;
    }

    /** A short summary for people, the same for every occurrence (RFC 9457, "title"). */
    public String title() {
        return title;
    }
}
