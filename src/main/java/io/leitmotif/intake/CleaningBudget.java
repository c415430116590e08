package io.leitmotif.intake;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many bytes of originals be cleaned at once, as cleaning holds several times their size: small articles never wait,
 * large ones take turns, first come first served. Thread-safe.
 */
final class CleaningBudget {

    private static final int UNIT = 1024;

    private final Semaphore free;
    private final int units;
    private final Duration maxWait;

    /**
     * @param bytes   at least those of the largest original
     * @param maxWait for a turn
     */
    CleaningBudget(long bytes, Duration maxWait) {
        this.units = Math.toIntExact(bytes / UNIT);
        this.free = new Semaphore(units, true);
        this.maxWait = maxWait;
    }

    /**
     * Cleans an original of so many bytes as soon as there is room for it.
     *
     * @throws ProblemException TOO_BUSY if it has to wait too long, NOT_READY if the thread is interrupted
     */
    <T> T with(long bytes, Supplier<T> cleaning) {
        int needed = (int) Math.min(units, bytes / UNIT + 1);
        enter(needed, bytes);
        try {
            return cleaning.get();
        } finally {
            free.release(needed);
        }
    }

    private void enter(int needed, long bytes) {
        try {
            if (!free.tryAcquire(needed, maxWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new ProblemException(Problem.TOO_BUSY, "No room for " + bytes + " bytes beside the other originals"
                        + " that are cleaned, " + (long) units * UNIT + " at once, came free within " + maxWait.toMillis()
                        + " ms, the limit; come back later.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.NOT_READY, "Interrupted while waiting to clean.", e);
        }
    }
}
