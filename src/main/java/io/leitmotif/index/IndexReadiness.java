package io.leitmotif.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index is complete and answers, and no write to it is still to be made up for. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final Indexing indexing;
    /** Null until it is open: to ask for it would be to open it, and to wait. */
    private volatile ArticleIndex index;

    @Inject
    IndexReadiness(Indexing indexing) {
        this.indexing = indexing;
    }

    void opened(@Observes ArticleIndex opened) {
        index = opened;
    }

    @Override
    public HealthCheckResponse call() {
        ArticleIndex asked = index;
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("index");
        if (asked == null) {
            return answer.down().build();
        }
        return answer.status(asked.complete() && indexing.upToDate()).withData("articles", asked.size()).build();
    }
}
