package io.leitmotif.article;

/** A database that cannot be used as it is. Met at start, never while serving; the message names it and what is wrong with it. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a whole sentence an operator can act on */
    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
