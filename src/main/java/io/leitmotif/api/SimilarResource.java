package io.leitmotif.api;

import io.leitmotif.intake.ArticleReader;
import io.leitmotif.search.SimilarQuery;
import io.leitmotif.search.SimilarSearch;
import io.leitmotif.topic.TopicClassifier;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles by likeness. */
@Path("/")
@Tag(name = "Similar")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {

    private final SimilarSearch search;
    private final ArticleReader reader;
    private final TopicClassifier classifier;

    @Inject
    SimilarResource(SimilarSearch search, ArticleReader reader, TopicClassifier classifier) {
        this.search = search;
        this.reader = reader;
        this.classifier = classifier;
    }

    /** Articles like a stored one. */
    @GET
    @Path("articles/{id}/similar")
    @Operation(summary = "Articles like this one, closest first, never itself")
    @APIResponse(responseCode = "200", description = "The articles and how close they are",
            content = @Content(schema = @Schema(implementation = SimilarView.class),
                    examples = @ExampleObject(name = "similar", value = ApiExamples.SIMILAR)))
    @APIResponse(responseCode = "404", description = "No such article",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public SimilarView similar(@PathParam("id") String id, @BeanParam FilterParameters filter,
            @QueryParam("limit") @DefaultValue("10") @Parameter(description = "1..100") String limit,
            @QueryParam("minScore") @DefaultValue("-1") @Parameter(description = "-1..1") String minScore) {
        SimilarQuery query = new SimilarQuery(filter.filter(classifier.vocabulary()),
                Numbers.integer("limit", limit), Numbers.real("minScore", minScore));
        return SimilarView.of(search.like(ArticleId.parse(id), query));
    }

    /** Articles like a text that is not stored. */
    @POST
    @Path("similar")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Articles like a text that is not stored, closest first")
    @APIResponse(responseCode = "200", description = "The articles and how close they are",
            content = @Content(schema = @Schema(implementation = SimilarView.class),
                    examples = @ExampleObject(name = "similar", value = ApiExamples.SIMILAR)))
    public SimilarView similar(@RequestBody(required = true,
            content = @Content(schema = @Schema(implementation = SimilarInput.class),
                    examples = @ExampleObject(name = "headset", value = ApiExamples.SIMILAR_INPUT)))
            SimilarInput input) {
        SimilarQuery query = Bodies.required(input).query(classifier.vocabulary());
        return SimilarView.of(search.like(reader.read(input.submission()).embedding(), query));
    }
}
