package io.leitmotif.topic;

import io.leitmotif.topic.head.Head;
import java.util.Objects;

/**
 * The head that decides on a topic at present.
 *
 * @param version which of the topic's heads, 1 and up
 * @param head    the head
 */
public record ServingHead(int version, Head head) {

    /** Refuses a version below 1. */
    public ServingHead {
        Objects.requireNonNull(head, "head");
        if (version < 1) {
            throw new IllegalArgumentException("versions of heads begin at 1, not " + version);
        }
    }
}
