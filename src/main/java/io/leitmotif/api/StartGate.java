package io.leitmotif.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.intake.Start;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/**
 * Lets nobody in before all is there: a problem says what is waited for, and the body is read and dropped. Health, metrics and the
 * API's description, under {@code /q/}, answer from the first moment.
 */
@ApplicationScoped
class StartGate {

    /** Before any other filter. */
    private static final int FIRST = 2_000;
    private static final String ALWAYS = "/q/";

    private final Start start;
    private final ObjectMapper json;

    @Inject
    StartGate(Start start, ObjectMapper json) {
        this.start = start;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        if (context.normalizedPath().startsWith(ALWAYS)) {
            context.next();
            return;
        }
        start.awaited().ifPresentOrElse(step -> refuse(context, "the service is starting and waits for " + step
                + "; /q/health/ready says when all is there"), context::next);
    }

    /** Answers that it is not ready, in these words. */
    void refuse(RoutingContext context, String reason) {
        try (Response refusal = new Problems().problem(new ProblemException(Problem.NOT_READY, reason))) {
            HttpServerResponse answer = context.response().setStatusCode(refusal.getStatus());
            refusal.getStringHeaders().forEach(answer::putHeader);
            answer.end(json.writeValueAsString(refusal.getEntity()));
            context.request().resume();
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
