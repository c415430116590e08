package io.leitmotif.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error as problem JSON: the one place where a kind of problem becomes an HTTP status. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        LOG.debugf(e, "Refused: %s", e.getMessage()); // the cause is an operator's business
        Problem problem = e.problem();
        Response.ResponseBuilder response = switch (problem) {
            case MALFORMED -> Response.status(400);
            case NOT_FOUND -> Response.status(404);
            case METHOD_NOT_ALLOWED -> Response.status(405);
            case NOT_ACCEPTABLE -> Response.status(406);
            case CONFLICT -> Response.status(409);
            case TOO_LARGE -> Response.status(413);
            case UNSUPPORTED_FORMAT -> Response.status(415);
            case NOTHING_TO_READ -> Response.status(422);
            case TOO_BUSY -> Response.status(429).header(HttpHeaders.RETRY_AFTER, 1);
            case NOT_READY -> Response.status(503).header(HttpHeaders.RETRY_AFTER, 5);
        };
        String name = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return answer(response, name, problem.title(), e.getMessage());
    }

    /** What JAX-RS itself refuses: no such path, method, media type or body. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e, ContainerRequestContext request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        String asked = request.getMethod() + " " + request.getUriInfo().getPath();
        return switch (e.getResponse().getStatus()) {
            case 400 -> problem(new ProblemException(Problem.MALFORMED, asked + ": " + e.getMessage(), e));
            case 404 -> problem(new ProblemException(Problem.NOT_FOUND, "there is no " + asked, e));
            case 405 -> problem(new ProblemException(Problem.METHOD_NOT_ALLOWED, "there is no " + asked, e));
            case 406 -> problem(new ProblemException(Problem.NOT_ACCEPTABLE, asked + " is answered in "
                    + MediaType.APPLICATION_JSON + ", not in " + request.getHeaderString(HttpHeaders.ACCEPT), e));
            case 413 -> problem(new ProblemException(Problem.TOO_LARGE, asked + ": the body is over "
                    + "quarkus.http.limits.max-body-size", e));
            case 415 -> problem(new ProblemException(Problem.UNSUPPORTED_FORMAT, asked + " does not read "
                    + request.getHeaderString(HttpHeaders.CONTENT_TYPE) + "; /q/openapi says what each path reads, "
                    + "articles come as application/json, text/html, text/plain, text/markdown or application/pdf", e));
            default -> e.getResponse().getStatus() < 500 ? e.getResponse() : defect(e);
        };
    }

    /** JSON that is none, or is not what it should be. */
    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return problem(new ProblemException(Problem.MALFORMED, 
                "the body is not the JSON it should be" + at(e.getLocation()), e));
    }

    /** The same; Quarkus has its own mapper for this one, which ours replaces. */
    @ServerExceptionMapper
    Response json(MismatchedInputException e) {
        return json((JsonProcessingException) e);
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr()
                + " (UTF-8 is expected)";
    }

    /** A defect: told without its insides, logged with them under the same name. */
    @ServerExceptionMapper
    Response defect(Throwable e) {
        UUID incident = UUID.randomUUID();
        LOG.errorf(e, "Incident %s", incident);
        return answer(Response.status(500), "internal-error", "Internal error",
                "This should not happen; the log has more under " + incident);
    }

    private static Response answer(Response.ResponseBuilder response, String name, String title, String detail) {
        int status = response.build().getStatus();
        return response.type(ProblemBody.MEDIA_TYPE)
                .entity(new ProblemBody("urn:leitmotif:problem:" + name, title, status, detail)).build();
    }
}
