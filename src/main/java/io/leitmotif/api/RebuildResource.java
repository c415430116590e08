package io.leitmotif.api;

import io.leitmotif.index.Rebuilding;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Building the search index anew. */
@Path("/index/rebuild")
@Tag(name = "Index")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private final Rebuilding rebuilding;

    @Inject
    RebuildResource(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    /** Begins. */
    @POST
    @Operation(summary = "Build the search index anew from the database",
            description = "In the background; searches are answered by the index in use until the new one takes its place.")
    @APIResponse(responseCode = "202", description = "Begun; Location says where its progress is",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "One is under way",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public Response begin(@Context UriInfo uri) {
        return Response.accepted(RebuildView.of(rebuilding.begin())).location(uri.getRequestUri()).build();
    }

    /** How far it has come. */
    @GET
    @Operation(summary = "How far the index has come that was begun last since the service started")
    @APIResponse(responseCode = "200", description = "How far it has come",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "404", description = "None was begun",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public RebuildView progress() {
        return rebuilding.latest().map(RebuildView::of).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND,
                "no index was built anew since the service started; POST /index/rebuild begins to"));
    }

    /** The same, as it goes. */
    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "Its progress twice a second, as server-sent events, until it is done")
    @Blocking
    public Multi<RebuildView> events() {
        return Progress.events(this::progress, view -> view.state().equals("running"));
    }
}
