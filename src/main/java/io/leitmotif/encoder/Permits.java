package io.leitmotif.encoder;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets so many callers in at once and tells the others to come back, before any work is spent on them. Thread-safe. */
final class Permits {

    private final int limit;
    private final Semaphore free;

    Permits(int limit) {
        this.limit = limit;
        this.free = new Semaphore(limit);
    }

    /**
     * Does the work in the caller's thread.
     *
     * @throws ProblemException TOO_BUSY if the limit is reached
     */
    <T> T with(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new ProblemException(Problem.TOO_BUSY,
                    limit + " callers are encoding or wait for it, the limit; come back later.");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** How many are in. */
    int taken() {
        return limit - free.availablePermits();
    }

    /** Waits until nobody is in; who comes meanwhile must leave by himself. */
    void awaitNobody() {
        free.acquireUninterruptibly(limit);
        free.release(limit);
    }
}
