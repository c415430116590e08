package io.leitmotif.api.topic;

import io.leitmotif.api.Bodies;
import io.leitmotif.api.ProblemBody;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.teaching.Catalogue;
import io.leitmotif.teaching.Teacher;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The topics, and how they are taught. */
@Path("/topics")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {

    private final Catalogue catalogue;
    private final Teacher teacher;

    @Inject
    TopicResource(Catalogue catalogue, Teacher teacher) {
        this.catalogue = catalogue;
        this.teacher = teacher;
    }

    /** All topics, in the order they came. */
    @GET
    @Operation(summary = "The topics that articles are classified into, retired ones too")
    public List<TopicView> topics(@QueryParam("vocabulary") @Parameter(description = "Only those of this one")
            String vocabulary) {
        if (vocabulary != null && !catalogue.vocabularies().contains(vocabulary)) {
            throw new ProblemException(Problem.MALFORMED,
                    "vocabulary is " + vocabulary + "; there are " + catalogue.vocabularies());
        }
        return catalogue.all().stream()
                .filter(topic -> vocabulary == null || topic.topic().vocabulary().equals(vocabulary))
                .map(TopicView::of).toList();
    }

    /** One topic. */
    @GET
    @Path("{id}")
    @Operation(summary = "A topic, its examples and what decides on it")
    @APIResponse(responseCode = "404", description = "No such topic",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public TopicView topic(@PathParam("id") String id) {
        return TopicView.of(catalogue.require(id));
    }

    /** Adds or changes a topic. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add, change or restore a topic: it decides on return",
            description = "A description is enough to begin with; each example makes it better. Other topics answer as before.")
    @APIResponse(responseCode = "201", description = "A new topic",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(responseCode = "200", description = "A changed one",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(responseCode = "409", description = "It is there in another vocabulary",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    @APIResponse(responseCode = "413", description = "Too many examples, or one too long",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public Response put(@PathParam("id") String id, @RequestBody(required = true,
            content = @Content(schema = @Schema(implementation = TopicInput.class),
                    examples = @ExampleObject(name = "semiconductors", value = TopicExamples.TOPIC_INPUT)))
            TopicInput input, @Context UriInfo uri) {
        boolean isNew = teacher.put(Bodies.required(input).change(id));
        TopicView view = TopicView.of(catalogue.require(id));
        return isNew ? Response.created(uri.getRequestUri()).entity(view).build() : Response.ok(view).build();
    }

    /** Takes a topic out of use. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Retire a topic: it is no longer assigned, PUT with retired=false restores it")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "404", description = "No such topic",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public void retire(@PathParam("id") String id) {
        teacher.retire(id);
    }
}
