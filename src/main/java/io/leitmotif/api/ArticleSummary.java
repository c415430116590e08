package io.leitmotif.api;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.text.document.Metadata;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article in a list.
 *
 * @param topics those it has, best first
 */
@Schema(name = "ArticleSummary")
public record ArticleSummary(String id, String title, String language, Instant publishedAt, String source, String url,
        List<TopicBrief> topics) {

    /**
     * A topic in a list.
     *
     * @param id    the topic's
     * @param score 0..1
     */
    @Schema(name = "TopicBrief")
    public record TopicBrief(String id, double score) {
    }

    /** What a list says of an article, with the topics to be shown. */
    public static ArticleSummary of(StoredArticle article, ShownTopics shown) {
        Metadata known = article.metadata();
        return new ArticleSummary(article.id().toString(), known.title(), known.language(), known.publishedAt(),
                known.source(), known.url(), article.topics().stream().filter(topic -> topic.assigned() && shown.has(topic.topicId()))
                        .map(topic -> new TopicBrief(topic.topicId(), Numbers.score(topic.score()))).toList());
    }
}
