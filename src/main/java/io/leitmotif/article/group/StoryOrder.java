package io.leitmotif.article.group;

/** Which stories come first; equals are ordered by id, the later one first. */
public enum StoryOrder {
    /** The one with the latest article. */
    NEWEST,
    /** The one with the most articles. */
    LARGEST
}
