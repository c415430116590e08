package io.leitmotif.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the database was opened and answers. It bears the name of Quarkus's own check and stands in for it: that one
 * would open the database itself, and hold up who asks meanwhile.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private final Database database;

    @Inject
    DatabaseReadiness(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Database connections health check");
        try {
            return answer.status(database.answers()).build();
        } catch (SQLException e) {
            return answer.down().withData("reason", String.valueOf(e.getMessage())).build();
        }
    }
}
