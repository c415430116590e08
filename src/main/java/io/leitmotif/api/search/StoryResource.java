package io.leitmotif.api.search;

import io.leitmotif.api.FilterParameters;
import io.leitmotif.api.Numbers;
import io.leitmotif.api.ProblemBody;
import io.leitmotif.api.ShownTopics;
import io.leitmotif.api.TopicParameters;
import io.leitmotif.article.group.StoryCursor;
import io.leitmotif.article.group.StoryOrder;
import io.leitmotif.article.group.StoryQuery;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.search.StoryFound;
import io.leitmotif.search.StorySearch;
import io.leitmotif.teaching.LiveTopics;
import io.leitmotif.topic.TopicClassifier;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stories: articles on one event. */
@Path("/stories")
@Tag(name = "Stories")
@Produces(MediaType.APPLICATION_JSON)
public class StoryResource {

    private final StorySearch search;
    private final LiveTopics topics;

    @Inject
    StoryResource(StorySearch search, LiveTopics topics) {
        this.search = search;
        this.topics = topics;
    }

    /** A page of stories. */
    @GET
    @Operation(summary = "Stories: articles on one event", description = "A story is meant if an article of it is. "
            + "Each comes with at most five of its articles, the latest first.")
    @APIResponse(responseCode = "200", description = "A page of stories",
            content = @Content(schema = @Schema(implementation = StoryListView.class),
                    examples = @ExampleObject(name = "stories", value = SearchExamples.STORIES)))
    @APIResponse(responseCode = "400", description = "A parameter is out of range, or the cursor is not of this list",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public StoryListView stories(@BeanParam FilterParameters filter, @BeanParam TopicParameters asked,
            @QueryParam("order") @DefaultValue("newest") @Parameter(description = "newest: the latest article first; "
                    + "largest: the most articles first", schema = @Schema(enumeration = {"newest", "largest"}))
            String order,
            @QueryParam("minSize") @DefaultValue("2") @Parameter(description = "Least number of articles, 1 or more")
            String minSize,
            @QueryParam("limit") @DefaultValue("20") @Parameter(description = "1..100") String limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before, in the same order")
            String cursor) {
        TopicClassifier current = topics.current();
        StoryOrder in = order(order);
        StoryQuery query = new StoryQuery(filter.filter(current), in, Numbers.integer("minSize", minSize),
                cursor == null ? null : StoryCursor.decode(cursor, in), Numbers.integer("limit", limit));
        return StoryListView.of(search.page(query), current, asked.of(current));
    }

    private static StoryOrder order(String order) {
        return switch (order) {
            case "newest" -> StoryOrder.NEWEST;
            case "largest" -> StoryOrder.LARGEST;
            default -> throw new ProblemException(Problem.MALFORMED,
                    "order is " + order + "; it can be newest or largest");
        };
    }

    /** One story. */
    @GET
    @Path("{id}")
    @Operation(summary = "A story with its articles, at most 1,000, and what became of it")
    @APIResponse(responseCode = "200", description = "The story",
            content = @Content(schema = @Schema(implementation = StoryDetailsView.class),
                    examples = @ExampleObject(name = "story", value = SearchExamples.STORY)))
    @APIResponse(responseCode = "308", description = "It was merged into the story at Location")
    @APIResponse(responseCode = "404", description = "No such story",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public Response story(@PathParam("id") String id, @BeanParam TopicParameters asked, @Context UriInfo uri) {
        TopicClassifier current = topics.current();
        ShownTopics shown = asked.of(current);
        UUID uuid = parse(id);
        Optional<StoryFound> found = search.find(uuid);
        if (found.isPresent()) {
            return Response.ok(StoryDetailsView.of(StoryView.of(found.get(), current, shown), search.changes(uuid)))
                    .build();
        }
        UUID into = search.mergedInto(uuid).orElseThrow(() -> StorySearch.none(id));
        return Response.status(308).location(uri.getBaseUriBuilder().path(StoryResource.class).path(into.toString())
                .replaceQuery(uri.getRequestUri().getRawQuery()).build()).build();
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw StorySearch.none(id);
        }
    }
}
