package io.leitmotif.article.topic;

import io.leitmotif.topic.head.Head;
import java.util.Objects;

/**
 * A head that was learnt, and what from.
 *
 * @param head        the head
 * @param trainedBy   everything beside the lessons that would give another head: the encoder, the way texts are read,
 *                    the trainer, the bundled examples; at most 64 characters
 * @param lessons     how many of the topic's lessons it has seen
 * @param positives   texts that have the topic, corrections among them
 * @param negatives   texts that have not, those among them that are only taken not to
 * @param corrections what people said of articles
 * @param f1          0..1, by cross-validation on what is no correction, or null if there was too little
 */
public record NewHead(Head head, String trainedBy, int lessons, int positives, int negatives, int corrections,
        Double f1) {

    /** Refuses nulls. */
    public NewHead {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(trainedBy, "trainedBy");
    }
}
