package io.leitmotif.article.group;

import java.time.Instant;
import java.util.UUID;

/**
 * What tells of an article in a story whether another belongs to it.
 *
 * @param id      the article's
 * @param storyId its story's
 * @param title   or null
 * @param summary the lead sentence(s)
 * @param date    of publication, else of arrival
 */
public record StoryArticle(UUID id, UUID storyId, String title, String summary, Instant date) {
}
