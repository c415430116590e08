package io.leitmotif.intake;

import io.leitmotif.encoder.Encoder;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/**
 * The {@link Beginning} in a thread of its own, while the port is open: whoever needs what comes up asks here first. A beginning
 * that fails ends the process with status 1 and its reason on the log. Thread-safe.
 */
@ApplicationScoped
public class Start {

    /** The log of starts that fail, on which a reason for the operator becomes a sentence (docs/adr/0019). */
    private static final Logger LOG = Logger.getLogger(Application.class);
    /** A stop waits this long for what is under way; containers are killed after ten seconds. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(2);

    private final Beginning beginning;
    private final Event<Started> started;
    private final CompletableFuture<Started> end = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "start");
    private volatile String awaited = "the start";
    private volatile boolean stopping;
    private Application application;
    private Encoder encoder;

    @Inject
    Start(Beginning beginning, Event<Started> started) {
        this.beginning = beginning;
        this.started = started;
        thread.setDaemon(true);
    }

    /** What comes up at this moment, in a few words; empty when all is there. It stays at what failed. */
    public Optional<String> awaited() {
        return end.isDone() && !end.isCompletedExceptionally() ? Optional.empty() : Optional.of(awaited);
    }

    /** Why there is nothing to wait for any more, if the beginning has failed. */
    Optional<Throwable> failure() {
        return end.handle((all, failure) -> Optional.ofNullable(failure)).getNow(Optional.empty());
    }

    /**
     * Waits until all is there.
     *
     * @throws CompletionException if the beginning fails; the cause says why
     * @throws ProblemException    NOT_READY if the process is stopped meanwhile
     */
    public void await() {
        try {
            end.join();
        } catch (CompletionException e) {
            throw stopping ? stopped() : e;
        }
    }

    void begin(@Observes StartupEvent event) {
        application = Application.currentApplication();
        thread.start();
    }

    synchronized void loaded(@Observes Encoder loaded) {
        encoder = loaded;
    }

    /** Before the port closes: whose texts wait for the encoder is told that it goes. */
    synchronized void giveBack(@Observes @Priority(1) ShutdownDelayInitiatedEvent event) {
        if (end.isDone() && encoder != null) {
            encoder.close();
        }
    }

    /** Before anything closes that the beginning uses. Once it has ended, this does nothing. */
    void stop(@Observes @Priority(0) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        cutOff();
        thread.join(LONGEST_STOP.toMillis());
        if (thread.isAlive()) {
            LOG.warnf("Stopped while %s came up, which could not be cut off within %d s", awaited, LONGEST_STOP.toSeconds());
        }
    }

    /** Texts that wait for the encoder come back at once. Only its loading may be interrupted: files of the database and the index would close. */
    private synchronized void cutOff() {
        if (encoder == null) {
            thread.interrupt();
        } else if (thread.isAlive()) {
            encoder.close();
        }
    }

    private void run() {
        try {
            letThePortOpen();
            Started all = beginning.begin(this::next);
            end.complete(all);
            started.fire(all);
        } catch (Throwable e) { // whatever it is: a process that stays up half begun helps nobody
            end.completeExceptionally(e);
            if (!stopping) {
                LOG.error("Failed to start application", e);
                Quarkus.asyncExit(1);
            }
        }
    }

    /** Loading the engine holds the lock on native libraries, of which opening a port needs one, and takes the processors. */
    private void letThePortOpen() throws InterruptedException {
        while (!application.isStarted()) {
            next(awaited);
            Thread.sleep(POLL.toMillis());
        }
    }

    private void next(String step) {
        if (stopping) {
            throw stopped();
        }
        awaited = step;
    }

    private static ProblemException stopped() {
        return new ProblemException(Problem.NOT_READY, "Stopped before all was there.");
    }
}
