package io.leitmotif.api;

import io.leitmotif.topic.TopicScore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided on one topic.
 *
 * @param id       the topic's
 * @param label    in the language asked for, else the article's
 * @param score    0..1, calibrated
 * @param assigned whether the article has it
 * @param evidence the passages that carried it
 */
@Schema(name = "TopicScore")
public record TopicScoreView(String id, String label,
        @Schema(description = "0..1, calibrated: of the texts scored 0.8, eight in ten have the topic") double score,
        boolean assigned, List<EvidenceView> evidence) {

    static TopicScoreView of(TopicScore topic, Labels labels) {
        return new TopicScoreView(topic.topicId(), labels.of(topic.topicId()), Numbers.score(topic.score()),
                topic.assigned(), topic.evidence().stream().map(EvidenceView::of).toList());
    }
}
