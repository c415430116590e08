package io.leitmotif.topic.head;

import java.util.Objects;

/**
 * A text of which it is known, or assumed, whether it has a topic.
 *
 * @param text     the text
 * @param positive whether it has the topic
 * @param assumed  that nobody said so: an example of other topics, taken to be none of this one
 */
public record Sample(EmbeddedText text, boolean positive, boolean assumed) {

    /** Refuses a positive that is only assumed. */
    public Sample {
        Objects.requireNonNull(text, "text");
        if (positive && assumed) {
            throw new IllegalArgumentException("nothing has a topic by assumption");
        }
    }
}
