package io.leitmotif.api.search;

import io.leitmotif.api.ShownTopics;
import io.leitmotif.search.StoryPage;
import io.leitmotif.topic.TopicClassifier;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of stories.
 *
 * @param stories in the order asked for
 * @param next    the cursor of the next page; null on the last
 */
@Schema(name = "StoryList")
public record StoryListView(List<StoryView> stories, String next) {

    static StoryListView of(StoryPage page, TopicClassifier topics, ShownTopics shown) {
        return new StoryListView(page.stories().stream().map(story -> StoryView.of(story, topics, shown)).toList(),
                page.next() == null ? null : page.next().encode());
    }
}
