package io.leitmotif.encoder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the model is loaded; says which it is and, if it says so, for which languages it was made. */
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
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("encoder").status(encoder.ready());
        if (encoder.ready()) {
            answer.withData("id", encoder.identity().id()).withData("precision", encoder.identity().precision().name());
            answer.withData("models", encoder.members().stream().map(member -> member.id() + " " + member.revision())
                    .collect(Collectors.joining(", ")));
            if (!encoder.languages().isEmpty()) {
                answer.withData("languages", String.join(" ", encoder.languages()));
            }
        }
        return answer.build();
    }
}
