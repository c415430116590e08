package io.leitmotif.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when all is there; until then says what comes up, or why it does not. */
@Readiness
@ApplicationScoped
class StartReadiness implements HealthCheck {

    private final Start start;

    @Inject
    StartReadiness(Start start) {
        this.start = start;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("start").status(start.awaited().isEmpty());
        start.awaited().ifPresent(step -> answer.withData("waiting-for", step));
        start.failure().ifPresent(failure -> answer.withData("failed", failure.toString()));
        return answer.build();
    }
}
