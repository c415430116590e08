package io.leitmotif.api;

import io.leitmotif.intake.Started;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** What a person who has just started the service wants to know, when the port is open and all is there. */
@ApplicationScoped
class StartLine {

    private static final Logger LOG = Logger.getLogger("io.leitmotif");

    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    void listening(@ObservesAsync HttpServerStart start) {
        port.complete(start.options().getPort());
    }

    void started(@Observes Started all) {
        port.thenAccept(open -> LOG.infof("Leitmotif at http://localhost:%d · %d articles · encoder %s", open, all.articles(),
                all.encoder()));
    }
}
