package io.leitmotif.api;

import io.leitmotif.intake.ArticleReader;
import io.leitmotif.intake.Reading;
import io.leitmotif.intake.Warnings;
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

/** Topics of a text that is not stored. */
@Path("/classify")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class ClassifyResource {

    private final ArticleReader reader;
    private final LiveTopics topics;
    private final Warnings warnings;

    @Inject
    ClassifyResource(ArticleReader reader, LiveTopics topics, Warnings warnings) {
        this.reader = reader;
        this.topics = topics;
        this.warnings = warnings;
    }

    /** Reads a text and tells its topics; nothing is stored. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Classify a text without storing it")
    @APIResponse(responseCode = "200", description = "A score for every topic, best first, with the evidence",
            content = @Content(schema = @Schema(implementation = ClassificationView.class),
                    examples = @ExampleObject(name = "vr", value = ApiExamples.CLASSIFICATION)))
    @APIResponse(responseCode = "422", description = "Nothing to read in it",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public ClassificationView classify(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClassifyInput.class),
                    examples = @ExampleObject(name = "headset", value = ApiExamples.CLASSIFY))) ClassifyInput input,
            @BeanParam TopicParameters asked) {
        ShownTopics shown = asked.of(topics.current());
        Reading reading = reader.read(Bodies.required(input).submission(), shown.classifier());
        return ClassificationView.of(reading, shown.in(reading.clean().language()), warnings.of(reading));
    }
}
