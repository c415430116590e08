package io.leitmotif.encoder;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Lets so many callers work at once and so many wait, first come first served; tells the others at once. Thread-safe. */
final class Permits {

    private final int workers;
    private final int queue;
    private final Duration maxWait;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    Permits(int workers, int queue, Duration maxWait) {
        this.workers = workers;
        this.queue = queue;
        this.maxWait = maxWait;
        this.free = new Semaphore(workers, true);
    }

    /**
     * Does the work in the caller's thread as soon as a worker's place is free.
     *
     * @throws ProblemException TOO_BUSY if too many wait already, or waiting took too long; NOT_READY if the thread is interrupted
     */
    <T> T with(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** Waits until nobody works, and lets nobody in again. */
    void retire() {
        free.acquireUninterruptibly(workers);
    }

    private void enter() {
        try {
            if (free.tryAcquire(0, TimeUnit.SECONDS)) {
                return;
            }
            if (waiting.incrementAndGet() > queue) {
                waiting.decrementAndGet();
                throw new ProblemException(Problem.TOO_BUSY,
                        "All " + workers + " workers are encoding and " + queue + " callers wait, the limit; come back later.");
            }
            try {
                if (!free.tryAcquire(maxWait.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new ProblemException(Problem.TOO_BUSY,
                            "No worker of " + workers + " came free within " + maxWait.toMillis() + " ms, the limit; come back later.");
                }
            } finally {
                waiting.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.NOT_READY, "Interrupted while waiting for the encoder.", e);
        }
    }
}
