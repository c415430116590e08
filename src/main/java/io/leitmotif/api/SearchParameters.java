package io.leitmotif.api;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.search.ArticleQuery;
import io.leitmotif.search.SearchMode;
import io.leitmotif.search.WordQueryParser;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that say what is searched for. */
public class SearchParameters {

    @QueryParam("q")
    @Parameter(description = "Words, \"phrases\", -excluded, title:word", example = "虚拟现实 -游戏",
            schema = @Schema(maxLength = 1000))
    String words;

    @QueryParam("mode")
    @Parameter(description = "What makes an article a hit; only with q", schema = @Schema(
            enumeration = {"hybrid", "words", "meaning"}, defaultValue = "hybrid"))
    String mode;

    /** What is searched for; nothing if there is no q. */
    Optional<ArticleQuery> query(ArticleFilter filter) {
        if (words == null && mode != null) {
            throw new ProblemException(Problem.MALFORMED, "mode is " + mode + ", and there is no q to search for");
        }
        return Optional.ofNullable(words).map(q -> new ArticleQuery(WordQueryParser.parse(q),
                mode == null ? SearchMode.HYBRID : SearchMode.of(mode), filter));
    }
}
