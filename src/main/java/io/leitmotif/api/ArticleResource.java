package io.leitmotif.api;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.Articles;
import io.leitmotif.article.Cursor;
import io.leitmotif.article.Decisions;
import io.leitmotif.article.ReviewCursor;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.StoredText;
import io.leitmotif.index.ArticleFacets;
import io.leitmotif.intake.Intake;
import io.leitmotif.intake.Warnings;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.search.ArticleQuery;
import io.leitmotif.search.ArticleSearch;
import io.leitmotif.teaching.LiveTopics;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stored articles. */
@Path("/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private static final int MOST = 100;

    private final Articles articles;
    private final Decisions decisions;
    private final Intake intake;
    private final LiveTopics topics;
    private final ArticleSearch search;
    private final Warnings warnings;

    @Inject
    ArticleResource(Articles articles, Decisions decisions, Intake intake, LiveTopics topics, ArticleSearch search,
            Warnings warnings) {
        this.articles = articles;
        this.decisions = decisions;
        this.intake = intake;
        this.topics = topics;
        this.search = search;
        this.warnings = warnings;
    }

    /** One article. */
    @GET
    @Path("{id}")
    @Operation(summary = "An article with its topics and their evidence")
    @APIResponse(responseCode = "200", description = "The article",
            content = @Content(schema = @Schema(implementation = ArticleView.class),
                    examples = @ExampleObject(name = "article", value = ApiExamples.ARTICLE)))
    @APIResponse(responseCode = "404", description = "No such article",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public ArticleView article(@PathParam("id") String id,
            @QueryParam("include") @Parameter(description = "content: the clean text and the original as well",
                    schema = @Schema(enumeration = "content")) String include,
            @BeanParam TopicParameters asked) {
        if (include != null && !include.equals("content")) {
            throw new ProblemException(Problem.MALFORMED, "include is " + include + "; it can be content");
        }
        ShownTopics shown = asked.of(topics.current());
        UUID uuid = ArticleId.parse(id);
        StoredArticle article = articles.require(uuid);
        StoredText text = include == null ? null : articles.text(uuid).orElseThrow(() -> Articles.none(id));
        return ArticleView.of(article, text, shown, warnings.of(article));
    }

    /** A page of articles. */
    @GET
    @Operation(summary = "Articles that have words or mean the same, best first; without q the newest arrival first, or "
            + "those to review, the most uncertain first", description = """
            q: every word must be there, in title or text; "a phrase" as it stands; -word must not be there; title:word and
            title:"a phrase" only in the title. Either Chinese script finds both; words in an alphabet are found by their
            stems too. At most 1,000 characters and 64 words. By words at most 1,000 articles can be paged through, by
            meaning 200, of hybrid the first 200 of each. Pages of a search stay as they were on the first for ten minutes.
            Facets count exactly: all articles that pass the filters and have the words, by meaning all that pass the
            filters and have title: words and no excluded ones.""")
    @APIResponse(responseCode = "200", description = "The articles of this page, and counts over all",
            content = @Content(schema = @Schema(implementation = ArticleListView.class),
                    examples = @ExampleObject(name = "articles", value = ApiExamples.ARTICLE_LIST)))
    @APIResponse(responseCode = "400", description = "A query, filter, limit or cursor that is none",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public ArticleListView articles(@BeanParam FilterParameters filter, @BeanParam TopicParameters asked,
            @QueryParam("uncertain") @Parameter(description = "true: only articles that a person should look at; without q")
            String uncertain, @BeanParam SearchParameters searched,
            @QueryParam("limit") @DefaultValue("20") @Parameter(description = "1..100") String limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before, with the same q, mode and filters")
            String cursor) {
        int size = Numbers.integer("limit", limit);
        if (size < 1 || size > MOST) {
            throw new ProblemException(Problem.MALFORMED, "limit is " + size + "; it can be 1 to " + MOST);
        }
        ShownTopics shown = asked.of(topics.current());
        ArticleFilter which = filter.filter(topics.current());
        boolean review = toReview(uncertain);
        Optional<ArticleQuery> query = searched.query(which);
        if (query.isPresent()) {
            if (review) {
                throw new ProblemException(Problem.MALFORMED, "uncertain is true, and q is given: what is to be reviewed "
                        + "is not searched");
            }
            return ArticleListView.of(cursor == null ? search.first(query.get(), size)
                    : search.next(query.get(), cursor, size), shown);
        }
        if (review) {
            ReviewCursor after = cursor == null ? null : ReviewCursor.decode(cursor);
            return ArticleListView.of(decisions.toReview(which, after, size + 1), size, shown, ArticleFacets.NONE,
                    last -> new ReviewCursor(last.uncertainty(), last.id()).encode());
        }
        Cursor after = cursor == null ? null : Cursor.decode(cursor);
        return ArticleListView.of(articles.newest(which, after, size + 1), size, shown, search.facets(which),
                last -> new Cursor(last.receivedAt(), last.id()).encode());
    }

    private static boolean toReview(String uncertain) {
        if (uncertain == null || uncertain.equals("false")) {
            return false;
        }
        if (!uncertain.equals("true")) {
            throw new ProblemException(Problem.MALFORMED, "uncertain is " + uncertain + "; it can be true or false");
        }
        return true;
    }

    /** Removes an article. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove an article, from the index too")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No such article",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public void delete(@PathParam("id") String id) {
        intake.remove(ArticleId.parse(id));
    }
}
