package io.leitmotif.encoder;

/**
 * Lets another thread tell the encoder that nobody waits for an answer any more: {@link Encoder#embed} then gives up
 * the windows that wait, and so its place. Bound to the calling thread, because rooms between the edge and the encoder
 * need not know of it. Interrupting that thread instead would close the files of the database and the index if they
 * were being written. Thread-safe.
 *
 * <pre>{@code
 * Cancellation cancellation = Cancellation.bind();
 * connection.closeHandler(closed -> cancellation.cancel());
 * try {
 *     answer(encoder.embed(texts));
 * } finally {
 *     Cancellation.unbind();
 * }
 * }</pre>
 */
public final class Cancellation {

    private static final ThreadLocal<Cancellation> BOUND = new ThreadLocal<>();
    private static final Runnable NOTHING = () -> {};

    private boolean cancelled;
    private Runnable reaction = NOTHING;

    private Cancellation() {}

    /** Gives this thread's calls a new cancellation, in place of any that was left behind. */
    public static Cancellation bind() {
        Cancellation cancellation = new Cancellation();
        BOUND.set(cancellation);
        return cancellation;
    }

    /** This thread's calls cannot be cancelled any more. */
    public static void unbind() {
        BOUND.remove();
    }

    /** The calls under it, now and later, give up; after they have ended it does nothing. Never waits for a pass. */
    public synchronized void cancel() {
        cancelled = true;
        reaction.run();
    }

    /** This thread's, or one that nobody cancels. */
    static Cancellation current() {
        Cancellation bound = BOUND.get();
        return bound == null ? new Cancellation() : bound;
    }

    /** Whether it has been cancelled. */
    synchronized boolean cancelled() {
        return cancelled;
    }

    /** What to do when it is cancelled, at once if it is. */
    synchronized void onCancel(Runnable reaction) {
        this.reaction = reaction;
        if (cancelled) {
            reaction.run();
        }
    }

    /** Nothing is to be done any more. */
    synchronized void ignore() {
        reaction = NOTHING;
    }
}
