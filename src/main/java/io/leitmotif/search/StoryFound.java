package io.leitmotif.search;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.group.Story;
import io.leitmotif.article.group.StoryContents;
import java.util.List;
import java.util.Objects;

/**
 * A story with what is to be shown of it.
 *
 * @param story    the story
 * @param title    its earliest article's, or null if that has none
 * @param contents what is counted in it
 * @param articles the latest of its articles, the latest first
 */
public record StoryFound(Story story, String title, StoryContents contents, List<StoredArticle> articles) {

    /** Refuses half a story; copies the articles. */
    public StoryFound {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(contents, "contents");
        articles = List.copyOf(articles);
    }
}
