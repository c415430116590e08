package io.leitmotif.api;

import io.leitmotif.article.Articles;
import io.leitmotif.encoder.Encoder;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** What a person who has just started the service wants to know. */
@ApplicationScoped
class StartLine {

    private static final Logger LOG = Logger.getLogger("io.leitmotif");

    private final Articles articles;
    private final Encoder encoder;

    @Inject
    StartLine(Articles articles, Encoder encoder) {
        this.articles = articles;
        this.encoder = encoder;
    }

    void started(@ObservesAsync HttpServerStart start) {
        LOG.infof("Leitmotif at http://localhost:%d · %d articles · encoder %s", start.options().getPort(),
                articles.count(), encoder.identity().id());
    }
}
