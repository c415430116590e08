package io.leitmotif.topic.head;

import java.util.List;
import java.util.Objects;

/**
 * A head and how it does on what it was not fitted to.
 *
 * @param head         fitted to all samples
 * @param heldOut      a score for each sample of the lesson, in order, by heads that had not seen it; empty if there were
 *                     too few to hold any out
 */
public record TrainedHead(Head head, List<Double> heldOut) {

    /** Copies the scores. */
    public TrainedHead {
        Objects.requireNonNull(head, "head");
        heldOut = List.copyOf(heldOut);
    }
}
