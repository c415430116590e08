package io.leitmotif.api.search;

import io.leitmotif.api.Bodies;
import io.leitmotif.api.TopicParameters;
import io.leitmotif.intake.ArticleReader;
import io.leitmotif.intake.Reading;
import io.leitmotif.intake.Warnings;
import io.leitmotif.search.similar.SimilarQuery;
import io.leitmotif.search.similar.SimilarSearch;
import io.leitmotif.teaching.LiveTopics;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles like a text that is not stored. */
@Path("/similar")
@Tag(name = "Similar")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarToTextResource {

    private final SimilarSearch search;
    private final ArticleReader reader;
    private final LiveTopics topics;
    private final Warnings warnings;

    @Inject
    SimilarToTextResource(SimilarSearch search, ArticleReader reader, LiveTopics topics, Warnings warnings) {
        this.search = search;
        this.reader = reader;
        this.topics = topics;
        this.warnings = warnings;
    }

    /** Reads the text, finds, and stores nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Articles like a text that is not stored, closest first")
    @APIResponse(responseCode = "200", description = "The articles and how close they are",
            content = @Content(schema = @Schema(implementation = SimilarView.class),
                    examples = @ExampleObject(name = "similar", value = SearchExamples.SIMILAR)))
    public SimilarView similar(@RequestBody(required = true,
            content = @Content(schema = @Schema(implementation = SimilarInput.class),
                    examples = @ExampleObject(name = "headset", value = SearchExamples.SIMILAR_INPUT)))
            SimilarInput input, @BeanParam TopicParameters asked) {
        SimilarQuery query = Bodies.required(input).query(topics.current());
        Reading reading = reader.read(input.submission());
        return SimilarView.of(search.like(reading.document(), query), asked.of(topics.current()), warnings.of(reading));
    }
}
