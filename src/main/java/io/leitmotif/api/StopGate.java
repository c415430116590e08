package io.leitmotif.api;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets nobody in once the service stops, and has the stop wait until all who are in have their answer, before anything closes
 * that they use. Texts that wait for the encoder are refused by then, so what is waited for are writes to the database.
 */
@ApplicationScoped
class StopGate {

    private static final Logger LOG = Logger.getLogger(StopGate.class);
    /** Before {@link StartGate}. */
    private static final int FIRST = 2_001;
    private static final int ALL = Integer.MAX_VALUE;
    /** With what the stop waits for otherwise, less than the ten seconds after which containers are killed. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

    private final StartGate refusals;
    /** One for each request that is in; all of them for a stop. */
    private final Semaphore places = new Semaphore(ALL);
    private volatile boolean stopping;

    @Inject
    StopGate(StartGate refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    private void enter(RoutingContext context) {
        if (stopping || !places.tryAcquire()) {
            refusals.refuse(context, "the service is being stopped");
            return;
        }
        context.addEndHandler(end -> places.release());
        context.next();
    }

    /** After the encoder has given back the texts, before the port and the database close. */
    void stop(@Observes @Priority(2) ShutdownDelayInitiatedEvent event) throws InterruptedException {
        stopping = true;
        if (!places.tryAcquire(ALL, LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warnf("Stopped while %d requests were not answered within %d s", ALL - places.availablePermits(),
                    LONGEST_STOP.toSeconds());
        }
    }
}
