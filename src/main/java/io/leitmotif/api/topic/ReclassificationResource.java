package io.leitmotif.api.topic;

import io.leitmotif.api.Progress;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.teaching.Reclassifying;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Deciding on all stored articles anew. */
@Path("/topics/reclassify")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class ReclassificationResource {

    private final Reclassifying reclassifying;

    @Inject
    ReclassificationResource(Reclassifying reclassifying) {
        this.reclassifying = reclassifying;
    }

    /** Begins. */
    @POST
    @Operation(summary = "Decide on all stored articles anew, by the heads there are now",
            description = "In the background, from stored embeddings; what people said stands. A restart goes on with it.")
    @APIResponse(responseCode = "202", description = "Begun; Location says where its progress is")
    @APIResponse(responseCode = "409", description = "One is under way")
    public Response begin(@Context UriInfo uri) {
        return Response.accepted(ReclassificationView.of(reclassifying.begin())).location(uri.getRequestUri()).build();
    }

    /** How far it has come. */
    @GET
    @Operation(summary = "How far the reclassification that was begun last has come")
    public ReclassificationView progress() {
        return reclassifying.latest().map(ReclassificationView::of).orElseThrow(() -> new ProblemException(
                Problem.NOT_FOUND, "no reclassification was ever begun; POST /topics/reclassify begins one"));
    }

    /** The same, as it goes. */
    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "Its progress twice a second, as server-sent events, until it is done")
    @Blocking
    public Multi<ReclassificationView> events() {
        return Progress.events(this::progress, view -> view.state().equals("running"));
    }
}
