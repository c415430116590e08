package io.leitmotif.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body by its Content-Length before any of it is read, with a problem that says why. One without a length is
 * cut off by the server at the same limit, with a bare 413.
 */
@ApplicationScoped
class BodyLimit {

    /** Before authentication, routing and the reading of bodies. */
    private static final int FIRST = 1_000;

    private final long limit;
    private final ObjectMapper json;

    @Inject
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        try {
            context.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(json.writeValueAsString(new ProblemBody("urn:leitmotif:problem:too-large",
                            Problem.TOO_LARGE.title(), 413, "the body is " + length + " bytes; the limit is " + limit)));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
