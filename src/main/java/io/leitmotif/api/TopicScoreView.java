package io.leitmotif.api;

import io.leitmotif.topic.TopicScore;
import io.leitmotif.topic.vocabulary.Topic;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided on one topic.
 *
 * @param id       the topic's
 * @param label    in the language asked for, else the article's
 * @param score    0..1, calibrated
 * @param assigned whether the article has it
 * @param uncertain whether a person should look at this decision
 * @param confirmed what a person said, or null
 * @param head     the version of the head that gave the score
 * @param vocabulary the topic's
 * @param evidence the passages that carried it
 */
@Schema(name = "TopicScore")
public record TopicScoreView(String id, String label,
        @Schema(description = "0..1, calibrated: of the texts scored 0.8, eight in ten have the topic") double score,
        boolean assigned, boolean uncertain,
        @Schema(description = "What a person said; null if nobody did") Boolean confirmed,
        @Schema(description = "The version of the head that gave the score") Integer head, String vocabulary,
        List<EvidenceView> evidence) {

    static TopicScoreView of(TopicScore decided, Topic topic, ShownTopics shown) {
        return new TopicScoreView(topic.id(), shown.label(topic), Numbers.score(decided.score()), decided.assigned(),
                decided.uncertainty() > 0, decided.confirmed(), decided.head(), topic.vocabulary(), decided.evidence().stream().map(EvidenceView::of).toList());
    }
}
