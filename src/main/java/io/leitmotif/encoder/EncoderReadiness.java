package io.leitmotif.encoder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the model is loaded. */
@Readiness
@ApplicationScoped
class EncoderReadiness implements HealthCheck {

    private final Encoder encoder;

    @Inject
    EncoderReadiness(Encoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public HealthCheckResponse call() {
        return encoder.ready()
                ? HealthCheckResponse.named("encoder").up().withData("id", encoder.identity().id())
                        .withData("precision", encoder.identity().precision().name()).build()
                : HealthCheckResponse.named("encoder").down().build();
    }
}
