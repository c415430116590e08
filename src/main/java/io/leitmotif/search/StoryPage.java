package io.leitmotif.search;

import io.leitmotif.article.group.StoryCursor;
import java.util.List;

/**
 * A page of stories.
 *
 * @param stories in the order asked for
 * @param next    where it ended, or null on the last page
 */
public record StoryPage(List<StoryFound> stories, StoryCursor next) {

    /** Copies the stories. */
    public StoryPage {
        stories = List.copyOf(stories);
    }
}
