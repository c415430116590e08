package io.leitmotif.article;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * What is done beside the requests, on the database. A stop waits for what is under way before the database, the index and the
 * encoder close, and lets nothing begin any more. Thread-safe.
 */
@ApplicationScoped
public class BackgroundJobs {

    private static final Logger LOG = Logger.getLogger(BackgroundJobs.class);
    /** Steps between two {@link #check} take some 100 ms; containers are killed ten seconds after they are asked to stop. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** Read by each job while it runs, written by the stop and never given back. */
    private final ReadWriteLock running = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    /**
     * Does it, unless the service stops.
     *
     * @param failed is told what went wrong, unless the service stops meanwhile: what the job needs may be gone then
     */
    public void run(Runnable job, Consumer<RuntimeException> failed) {
        if (stopping || !running.readLock().tryLock()) {
            return;
        }
        try {
            job.run();
        } catch (RuntimeException e) {
            if (stopping) {
                LOG.debug("Cut off by the stop", e);
            } else {
                failed.accept(e);
            }
        } finally {
            running.readLock().unlock();
        }
    }

    /** Whether the service stops. */
    public boolean stopping() {
        return stopping;
    }

    /**
     * To be called between the steps of a long job.
     *
     * @throws IllegalStateException if the service stops
     */
    public void check() {
        if (stopping) {
            throw new IllegalStateException("the service is being stopped");
        }
    }

    /** Before the first thing goes that jobs use, which is the encoder. */
    void prepareStop(@Observes @Priority(0) ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    /** After the last request, before anything else closes that jobs use. */
    public void stop(@Observes @Priority(0) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!running.writeLock().tryLock(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warnf("Stopped in the middle of work that could not be ended within %d s; the next start goes on with it",
                    LONGEST_STOP.toSeconds());
        }
    }
}
