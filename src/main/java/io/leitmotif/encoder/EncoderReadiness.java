package io.leitmotif.encoder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the model is loaded; says which it is and, if it says so, for which languages it was made. */
@Readiness
@ApplicationScoped
class EncoderReadiness implements HealthCheck {

    /** Null until it is loaded: to ask for it would be to load it, and to wait. */
    private volatile Encoder encoder;

    void loaded(@Observes Encoder loaded) {
        encoder = loaded;
    }

    @Override
    public HealthCheckResponse call() {
        Encoder asked = encoder;
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("encoder").status(asked != null && asked.ready());
        if (asked != null && asked.ready()) {
            answer.withData("id", asked.identity().id()).withData("precision", asked.identity().precision().name());
            answer.withData("models", asked.members().stream().map(member -> member.id() + " " + member.revision())
                    .collect(Collectors.joining(", ")));
            if (!asked.languages().isEmpty()) {
                answer.withData("languages", String.join(" ", asked.languages()));
            }
        }
        return answer.build();
    }
}
