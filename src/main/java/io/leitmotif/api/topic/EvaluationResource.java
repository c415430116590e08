package io.leitmotif.api.topic;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.api.Bodies;
import io.leitmotif.api.ProblemBody;
import io.leitmotif.intake.LabelledTexts;
import io.leitmotif.teaching.Evaluations;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How good topics are. */
@Path("/topics/evaluation")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String LINES = """
            {"content": "The council switched on adaptive lights at 60 junctions.", "topics": ["smart-city"]}
            {"text": "今年的柿子比往年甜。", "language": "zh-Hans", "topics": []}
            """;

    private final Evaluations evaluations;
    private final LabelledTexts texts;
    private final ObjectMapper json;

    @Inject
    EvaluationResource(Evaluations evaluations, LabelledTexts texts, ObjectMapper json) {
        this.evaluations = evaluations;
        this.texts = texts;
        this.json = json;
    }

    /** On what they were taught. */
    @GET
    @Operation(summary = "How good topics are on what they were taught, by cross-validation",
            description = "Every example and correction is judged by heads that had not seen it. Computed when it is asked "
                    + "for first, in seconds, and kept until something is taught.")
    @APIResponse(responseCode = "200", description = "Precision, recall and F1, confusion, calibration, worst mistakes",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "429", description = "Too many callers wait for it",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public EvaluationView crossValidation(@QueryParam("vocabulary")
            @Parameter(description = "Only topics of these vocabularies, separated by commas; all if not given")
            String vocabulary) {
        return EvaluationView.of(EvaluationView.CROSS_VALIDATION, evaluations.crossValidate(names(vocabulary)));
    }

    /** On what the caller knows better. */
    @POST
    @Consumes(NDJSON)
    @Operation(summary = "How good topics are on labelled texts of your own; nothing is stored",
            description = "One JSON object a line, at most 100,000 of 10 MB, read as articles are, one after another. "
                    + "Nothing is answered if one of them cannot be read.")
    @APIResponse(responseCode = "200", description = "Precision, recall and F1, confusion, calibration, worst mistakes",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    @APIResponse(responseCode = "400", description = "A line that is malformed or names a topic that there is not",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public EvaluationView given(@RequestBody(required = true, content = @Content(mediaType = NDJSON,
            schema = @Schema(implementation = EvaluationLine.class),
            examples = @ExampleObject(name = "two", value = LINES))) InputStream body,
            @QueryParam("vocabulary") @DefaultValue("sectors")
            @Parameter(description = "Only topics of these vocabularies, separated by commas") String vocabulary) {
        return EvaluationView.of(EvaluationView.GIVEN,
                texts.evaluate(new EvaluationLines(Bodies.required(body), json), names(vocabulary)));
    }

    private static Set<String> names(String list) {
        return list == null ? Set.of() : Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet());
    }
}
