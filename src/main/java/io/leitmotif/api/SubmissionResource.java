package io.leitmotif.api;

import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.intake.Intake;
import io.leitmotif.intake.Submission;
import io.leitmotif.intake.Warnings;
import io.leitmotif.teaching.LiveTopics;
import io.leitmotif.text.Format;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles as they come in. */
@Path("/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

    private final Intake intake;
    private final LiveTopics topics;
    private final Warnings warnings;

    @Inject
    SubmissionResource(Intake intake, LiveTopics topics, Warnings warnings) {
        this.intake = intake;
        this.topics = topics;
        this.warnings = warnings;
    }

    /** An article in JSON, with what is known of it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read and store an article",
            description = "The same externalId, or the same text, again: 200 and the article that is there.")
    @APIResponse(responseCode = "201", description = "Stored; Location says where",
            content = @Content(schema = @Schema(implementation = ArticleView.class),
                    examples = @ExampleObject(name = "article", value = ApiExamples.ARTICLE)))
    @APIResponse(responseCode = "200", description = "It was there already",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "400", description = "Malformed",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE, schema = @Schema(implementation = ProblemBody.class),
                    examples = @ExampleObject(name = "problem", value = ApiExamples.PROBLEM)))
    public Response json(@RequestBody(required = true,
            content = @Content(schema = @Schema(implementation = ArticleInput.class),
                    examples = @ExampleObject(name = "headset", value = ApiExamples.ARTICLE_INPUT)))
            ArticleInput input, @BeanParam TopicParameters asked, @Context UriInfo uri) {
        return answer(Bodies.required(input).submission(), asked, uri);
    }

    /** The bare document, metadata in query parameters. */
    @POST
    @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN, "text/markdown", "application/pdf"})
    public Response document(byte[] body, @BeanParam MetadataParameters metadata,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @BeanParam TopicParameters asked, @Context UriInfo uri) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        // text/plain is what tools send when they do not know: it is looked at
        Format format = switch (type.getSubtype()) {
            case "html" -> Format.HTML;
            case "markdown" -> Format.MARKDOWN;
            case "pdf" -> Format.PDF;
            default -> Format.AUTO;
        };
        return answer(metadata.submission(Bodies.required(body), format, charset), asked, uri);
    }

    private Response answer(Submission submission, TopicParameters asked, UriInfo uri) {
        ShownTopics shown = asked.of(topics.current());
        Articles.Saved saved = intake.submit(submission);
        StoredArticle article = saved.article();
        ArticleView view = ArticleView.of(article, null, shown, warnings.of(article));
        return saved.created()
                ? Response.created(uri.getBaseUriBuilder().path("articles").path(view.id()).build()).entity(view).build()
                : Response.ok(view).build();
    }
}
