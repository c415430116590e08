package io.leitmotif.api.search;

import io.leitmotif.api.ArticleSummary;
import io.leitmotif.api.ShownTopics;
import io.leitmotif.search.StoryFound;
import io.leitmotif.topic.TopicClassifier;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story: articles on one event.
 *
 * @param title     of its earliest article; null if that has none
 * @param size      how many articles it has
 * @param firstSeen date of the earliest
 * @param lastSeen  date of the latest
 * @param topics    of its articles, the most frequent first
 * @param languages of its articles, the most frequent first
 * @param sources   of its articles, the most frequent first
 * @param articles  the latest first; in a list of stories at most five
 */
@Schema(name = "Story")
public record StoryView(String id, String title, int size, Instant firstSeen, Instant lastSeen, List<StoryTopic> topics,
        List<String> languages, List<String> sources, List<ArticleSummary> articles) {

    /**
     * A topic of a story.
     *
     * @param id    the topic's
     * @param label in the language of {@code Accept-Language}, else of the story
     * @param count how many of its articles have it
     */
    @Schema(name = "StoryTopic")
    public record StoryTopic(String id, String label, long count) {
    }

    static StoryView of(StoryFound found, TopicClassifier topics, ShownTopics shown) {
        List<String> languages = List.copyOf(found.contents().languages().keySet());
        ShownTopics in = languages.isEmpty() ? shown : shown.in(languages.get(0));
        return new StoryView(found.story().id().toString(), found.title(), found.story().size(),
                found.story().firstSeen(), found.story().lastSeen(),
                found.contents().topics().entrySet().stream().filter(topic -> in.has(topic.getKey()))
                        .map(topic -> new StoryTopic(topic.getKey(),
                                in.label(topics.topic(topic.getKey()).orElseThrow()), topic.getValue())).toList(),
                languages, List.copyOf(found.contents().sources().keySet()),
                found.articles().stream().map(article -> ArticleSummary.of(article, in)).toList());
    }
}
