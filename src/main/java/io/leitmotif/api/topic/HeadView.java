package io.leitmotif.api.topic;

import io.leitmotif.api.Numbers;
import io.leitmotif.article.topic.StoredHead;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A head of a topic.
 *
 * @param version     which of them
 * @param serving     whether it decides
 * @param accepted    whether it was good enough to decide when it was learnt
 * @param trainedAt   when
 * @param positives   texts that have the topic
 * @param negatives   texts that have not
 * @param corrections what people said of articles, among both
 * @param f1          by cross-validation on the examples; null if there were too few
 */
@Schema(name = "Head")
public record HeadView(int version, boolean serving, boolean accepted, Instant trainedAt, int positives, int negatives,
        int corrections, @Schema(description = "By cross-validation on the examples; null if there were too few")
        Double f1) {

    static HeadView of(StoredHead head, boolean serving) {
        return new HeadView(head.version(), serving, head.accepted(), head.trainedAt(), head.positives(),
                head.negatives(), head.corrections(), head.f1() == null ? null : Numbers.score(head.f1()));
    }
}
