package io.leitmotif.model.file;

/**
 * A model that cannot be used as it is: a file that is missing, damaged or not the one its card names, or a cache
 * that cannot be written. Met while loading, never while serving; the message names the file and what is wrong with it.
 */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a whole sentence an operator can act on */
    public ModelException(String message) {
        super(message);
    }

    /** The same, with what it came from. */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
