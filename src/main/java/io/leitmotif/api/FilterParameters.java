package io.leitmotif.api;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.language.LanguageTag;
import io.leitmotif.topic.TopicClassifier;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that say which articles are meant. */
public class FilterParameters {

    @QueryParam("topic")
    @Parameter(description = "A topic the article has")
    String topic;

    @QueryParam("language")
    @Parameter(description = "BCP 47; zh means zh-Hans and zh-Hant as well")
    String language;

    @QueryParam("source")
    @Parameter(description = "Who published it")
    String source;

    @QueryParam("from")
    @Parameter(description = "Earliest date, ISO-8601, inclusive")
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest date, ISO-8601, exclusive")
    String to;

    /** The filter they say; refuses topics that are unknown or retired. */
    public ArticleFilter filter(TopicClassifier topics) {
        return filter(topics, topic, language, source, from, to);
    }

    /** The same from its parts, each of which may be null. */
    public static ArticleFilter filter(TopicClassifier topics, String topic, String language, String source, String from,
            String to) {
        if (topic != null && topics.topic(topic).filter(known -> known.retired()).isPresent()) {
            throw new ProblemException(Problem.MALFORMED, "topic " + topic + " is retired");
        }
        if (topic != null && topics.topic(topic).isEmpty()) {
            throw new ProblemException(Problem.MALFORMED, "topic is " + topic + ", which is none of "
                    + topics.topics().stream().map(known -> known.id()).toList());
        }
        return new ArticleFilter(topic, LanguageTag.canonical(language), source, IsoInstant.parse("from", from), IsoInstant.parse("to", to));
    }
}
