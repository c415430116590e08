package io.leitmotif.api.topic;

import io.leitmotif.teaching.TopicDetails;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A topic.
 *
 * @param id          its name for ever
 * @param vocabulary  the vocabulary it belongs to
 * @param labels      by BCP 47 language
 * @param description what belongs to it and what does not
 * @param broader     the topic that whatever has this one has too, or null
 * @param threshold   the least score that assigns it, if somebody set one; else null
 * @param assignedAt  the least score that assigns it, set or learnt; null if it has no head
 * @param examples    texts that have it, those that come with the service first
 * @param retired     whether it is no longer assigned
 * @param head        what decides on it, or null if only narrower topics do
 * @param learning    whether something that was taught is still to be learnt
 */
@Schema(name = "Topic")
public record TopicView(String id, String vocabulary, Map<String, String> labels, String description, String broader,
        @Schema(description = "If somebody set one; else null") Double threshold,
        @Schema(description = "The least score that assigns it, set or learnt") Double assignedAt,
        List<String> examples, boolean retired, HeadView head, boolean learning) {

    static TopicView of(TopicDetails topic) {
        return new TopicView(topic.topic().id(), topic.topic().vocabulary(), topic.topic().labels(),
                topic.topic().description(), topic.topic().broader(), topic.topic().threshold(), topic.assignedAt(),
                topic.examples(),
                topic.topic().retired(), topic.head() == null ? null : HeadView.of(topic.head(), true),
                topic.learning());
    }
}
