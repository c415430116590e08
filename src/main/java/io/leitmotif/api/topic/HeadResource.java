package io.leitmotif.api.topic;

import io.leitmotif.api.Bodies;
import io.leitmotif.article.topic.StoredHead;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.teaching.Catalogue;
import io.leitmotif.teaching.Teacher;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was learnt of a topic, again and again. */
@Path("/topics/{id}")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class HeadResource {

    /**
     * Which head is to decide.
     *
     * @param version one of the topic's
     */
    @Schema(name = "HeadInput")
    public record HeadInput(@Schema(required = true) Integer version) {
    }

    private final Catalogue catalogue;
    private final Teacher teacher;

    @Inject
    HeadResource(Catalogue catalogue, Teacher teacher) {
        this.catalogue = catalogue;
        this.teacher = teacher;
    }

    /** Every head. */
    @GET
    @Path("heads")
    @Operation(summary = "Every head that a topic ever had, the newest first")
    public List<HeadView> heads(@PathParam("id") String id) {
        StoredHead serving = catalogue.require(id).head();
        return catalogue.heads(id).stream()
                .map(head -> HeadView.of(head, serving != null && head.version() == serving.version())).toList();
    }

    /** Goes back, or forward. */
    @PUT
    @Path("head")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let another of a topic's heads decide",
            description = "What is taught afterwards is learnt, and replaces it if it is good enough.")
    public HeadView serve(@PathParam("id") String id, HeadInput input) {
        if (Bodies.required(input).version() == null) {
            throw new ProblemException(Problem.MALFORMED, "version is missing");
        }
        return HeadView.of(teacher.serve(id, input.version()), true);
    }
}
