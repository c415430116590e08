package io.leitmotif.api.topic;

import io.leitmotif.api.ArticleId;
import io.leitmotif.api.ArticleView;
import io.leitmotif.api.Bodies;
import io.leitmotif.api.ProblemBody;
import io.leitmotif.api.TopicParameters;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.intake.Warnings;
import io.leitmotif.teaching.LiveTopics;
import io.leitmotif.teaching.Teacher;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people say of the topics of an article. */
@Path("/articles/{id}/topics/{topicId}")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    private final Teacher teacher;
    private final LiveTopics topics;
    private final Warnings warnings;

    @Inject
    CorrectionResource(Teacher teacher, LiveTopics topics, Warnings warnings) {
        this.teacher = teacher;
        this.topics = topics;
        this.warnings = warnings;
    }

    /** Says whether the article has the topic. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say whether an article has a topic",
            description = "The article is answered that way from now on, and the topic learns it in the background.")
    @APIResponse(responseCode = "200", description = "The article as it is now")
    @APIResponse(responseCode = "404", description = "No such article or topic",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    @APIResponse(responseCode = "409", description = "The topic is retired",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public ArticleView correct(@PathParam("id") String id, @PathParam("topicId") String topicId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CorrectionInput.class),
                    examples = @ExampleObject(name = "wrong", value = TopicExamples.CORRECTION))) CorrectionInput input,
            @BeanParam TopicParameters asked) {
        boolean correct = Bodies.required(input).required();
        return view(teacher.correct(ArticleId.parse(id), topicId, correct), asked);
    }

    /** Takes back what was said. */
    @DELETE
    @Operation(summary = "Take back what was said of an article's topic")
    @APIResponse(responseCode = "200", description = "The article as it is now")
    public ArticleView takeBack(@PathParam("id") String id, @PathParam("topicId") String topicId,
            @BeanParam TopicParameters asked) {
        return view(teacher.correct(ArticleId.parse(id), topicId, null), asked);
    }

    private ArticleView view(StoredArticle article, TopicParameters asked) {
        return ArticleView.of(article, null, asked.of(topics.current()), warnings.of(article));
    }
}
