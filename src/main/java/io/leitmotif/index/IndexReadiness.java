package io.leitmotif.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index is complete and answers, and no write to it is still to be made up for. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final ArticleIndex index;
    private final Indexing indexing;

    @Inject
    IndexReadiness(ArticleIndex index, Indexing indexing) {
        this.index = index;
        this.indexing = indexing;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("index").status(index.complete() && indexing.upToDate())
                .withData("articles", index.size()).build();
    }
}
