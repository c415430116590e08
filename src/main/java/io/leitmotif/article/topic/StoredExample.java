package io.leitmotif.article.topic;

import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Example;

/**
 * A text that was given to teach.
 *
 * @param example  the text and its topics
 * @param complete whether these are all it has in its vocabulary, or only those somebody spoke of
 * @param embedded the text as heads see it
 */
public record StoredExample(Example example, boolean complete, EmbeddedText embedded) {
}
