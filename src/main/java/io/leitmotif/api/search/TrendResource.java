package io.leitmotif.api.search;

import io.leitmotif.api.FilterParameters;
import io.leitmotif.api.ProblemBody;
import io.leitmotif.api.ShownTopics;
import io.leitmotif.api.TopicParameters;
import io.leitmotif.article.ArticleFilter;
import io.leitmotif.index.Histogram;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.search.trend.TrendReport;
import io.leitmotif.search.trend.TrendStep;
import io.leitmotif.search.trend.Trends;
import io.leitmotif.teaching.LiveTopics;
import io.leitmotif.topic.TopicClassifier;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** Articles over time. */
@Path("/trends")
@Tag(name = "Trends")
@Produces(MediaType.APPLICATION_JSON)
public class TrendResource {

    private final Trends trends;
    private final LiveTopics topics;

    @Inject
    TrendResource(Trends trends, LiveTopics topics) {
        this.trends = trends;
        this.topics = topics;
    }

    /** Counts by day, week or month. */
    @GET
    @Operation(summary = "How many articles there are over time, and where there are unusually many",
            description = "By the date of publication, else of arrival, in UTC; weeks begin on Monday. from and to are "
                    + "widened to whole buckets, at most 400; without them it is the last 30 days, 26 weeks or 24 months. "
                    + "z is (count - mean) / deviation over the 14 buckets before, null with fewer than 7; the deviation is "
                    + "at least the root of the mean, and at least 1.")
    @APIResponse(responseCode = "200", description = "The counts, at most 50 series, the largest first",
            content = @Content(schema = @Schema(implementation = TrendView.class),
                    examples = @ExampleObject(name = "trends", value = SearchExamples.TRENDS)))
    @APIResponse(responseCode = "400", description = "A parameter is out of range",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public TrendView trends(
            @QueryParam("by") @DefaultValue("day") @Parameter(description = "How long a bucket is",
                    schema = @Schema(enumeration = {"day", "week", "month"})) String by,
            @QueryParam("group") @DefaultValue("none") @Parameter(description = "One series for each",
                    schema = @Schema(enumeration = {"topic", "language", "source", "none"})) String group,
            @BeanParam FilterParameters filter, @BeanParam TopicParameters asked) {
        TopicClassifier current = topics.current();
        ShownTopics shown = asked.of(current);
        ArticleFilter which = filter.filter(current);
        boolean topical = group.equals("topic");
        TrendReport report = trends.count(step(by), key(group), topical ? shown::has : value -> true, which);
        return topical ? TrendView.ofTopics(by, report, current, shown) : TrendView.of(by, report);
    }

    private static TrendStep step(String by) {
        return switch (by) {
            case "day" -> TrendStep.DAY;
            case "week" -> TrendStep.WEEK;
            case "month" -> TrendStep.MONTH;
            default -> throw new ProblemException(Problem.MALFORMED, "by is " + by + "; it can be day, week or month");
        };
    }

    private static Histogram.Key key(String group) {
        return switch (group) {
            case "topic" -> Histogram.Key.TOPIC;
            case "language" -> Histogram.Key.LANGUAGE;
            case "source" -> Histogram.Key.SOURCE;
            case "none" -> null;
            default -> throw new ProblemException(Problem.MALFORMED,
                    "group is " + group + "; it can be topic, language, source or none");
        };
    }
}
