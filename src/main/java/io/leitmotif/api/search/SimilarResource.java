package io.leitmotif.api.search;

import io.leitmotif.api.ArticleId;
import io.leitmotif.api.FilterParameters;
import io.leitmotif.api.Numbers;
import io.leitmotif.api.ProblemBody;
import io.leitmotif.api.TopicParameters;
import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.intake.Warnings;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.search.similar.SimilarQuery;
import io.leitmotif.search.similar.SimilarSearch;
import io.leitmotif.teaching.LiveTopics;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles like a stored one. */
@Path("/articles/{id}/similar")
@Tag(name = "Similar")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {

    private final SimilarSearch search;
    private final LiveTopics topics;
    private final Articles articles;
    private final Warnings warnings;

    @Inject
    SimilarResource(SimilarSearch search, LiveTopics topics, Articles articles, Warnings warnings) {
        this.search = search;
        this.topics = topics;
        this.articles = articles;
        this.warnings = warnings;
    }

    /** The closest articles, never the one itself. */
    @GET
    @Operation(summary = "Articles like this one, closest first, never itself")
    @APIResponse(responseCode = "200", description = "The articles and how close they are",
            content = @Content(schema = @Schema(implementation = SimilarView.class),
                    examples = @ExampleObject(name = "similar", value = SearchExamples.SIMILAR)))
    @APIResponse(responseCode = "400", description = "A parameter is out of range",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    @APIResponse(responseCode = "404", description = "No such article",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public SimilarView similar(@PathParam("id") String id, @BeanParam FilterParameters filter,
            @BeanParam TopicParameters asked,
            @QueryParam("limit") @DefaultValue("10") @Parameter(description = "1..100") String limit,
            @QueryParam("minScore") @DefaultValue("-1") @Parameter(description = "-1..1") String minScore,
            @QueryParam("mmr") @DefaultValue("0") @Parameter(description = "How much they should differ from each"
                    + " other, 0..1 (maximal marginal relevance, 1 - lambda)") String mmr,
            @QueryParam("collapse") @DefaultValue("false") @Parameter(description = "true: copies of one text are"
                    + " shown once, copies of this article not at all") String collapse) {
        SimilarQuery query = new SimilarQuery(filter.filter(topics.current()), Numbers.integer("limit", limit),
                Numbers.real("minScore", minScore), Numbers.real("mmr", mmr), yes("collapse", collapse));
        StoredArticle article = articles.require(ArticleId.parse(id));
        return SimilarView.of(search.like(article.id(), query), asked.of(topics.current()), warnings.of(article));
    }

    private static boolean yes(String name, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new ProblemException(Problem.MALFORMED, name + " is " + value + "; it can be true or false");
        }
        return value.equals("true");
    }
}
