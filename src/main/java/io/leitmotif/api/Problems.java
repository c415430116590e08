package io.leitmotif.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
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
        Problem problem = e.problem();
        Response.ResponseBuilder response = switch (problem) {
            case MALFORMED -> Response.status(400);
            case NOT_FOUND -> Response.status(404);
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
    Response refused(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        Response.StatusType status = e.getResponse().getStatusInfo();
        Throwable reason = e.getCause() == null ? e : e.getCause();
        Response.ResponseBuilder response = Response.fromResponse(e.getResponse()).entity(null);
        String name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return answer(response, name, status.getReasonPhrase(), reason.getMessage());
    }

    /** JSON that is none, or is not what it should be. */
    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return problem(new ProblemException(Problem.MALFORMED, "the body is not the JSON it should be: "
                + e.getOriginalMessage() + at(e.getLocation()), e));
    }

    /** The same; Quarkus has its own mapper for this one, which ours replaces. */
    @ServerExceptionMapper
    Response json(MismatchedInputException e) {
        return json((JsonProcessingException) e);
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
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
