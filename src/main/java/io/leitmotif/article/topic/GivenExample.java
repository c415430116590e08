package io.leitmotif.article.topic;

import io.leitmotif.model.file.Sha256;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Example;

/**
 * A text that is given to teach, embedded.
 *
 * @param example    the text and its topics
 * @param complete   whether these are all it has in its vocabulary, or only those somebody speaks of
 * @param embedded   the text as heads see it
 * @param embeddedBy the encoder and the way texts are read; at most 64 characters
 */
public record GivenExample(Example example, boolean complete, EmbeddedText embedded, String embeddedBy) {

    /** What tells two texts apart: SHA-256 in lower-case hex. */
    String sha256() {
        return Sha256.of(example.text());
    }
}
