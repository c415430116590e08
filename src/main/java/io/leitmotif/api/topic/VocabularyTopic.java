package io.leitmotif.api.topic;

import io.leitmotif.teaching.TopicLimits;
import io.leitmotif.topic.vocabulary.Topic;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A topic of a vocabulary that is given as a whole.
 *
 * @param id          its name for ever
 * @param labels      by BCP 47 language, at least one
 * @param description what belongs to it and what does not; null for nothing
 * @param broader     the topic of the same vocabulary that whatever has this one has too, or null
 * @param threshold   between 0 and 1, or null to leave it to what is learnt
 * @param retired     whether it is out of use; null for false
 */
@Schema(name = "VocabularyTopic")
public record VocabularyTopic(String id, @Schema(description = "By BCP 47 language, at least one")
        Map<String, String> labels, String description, String broader,
        @Schema(description = "Between 0 and 1, or null to leave it to what is learnt") Double threshold,
        Boolean retired) {

    static VocabularyTopic of(Topic topic) {
        return new VocabularyTopic(topic.id(), new TreeMap<>(topic.labels()), topic.description(), topic.broader(),
                topic.threshold(), topic.retired());
    }

    Topic topic(String vocabulary) {
        return new Topic(id, vocabulary, labels == null ? null : TopicLimits.canonical(labels), description, broader,
                threshold, retired != null && retired);
    }
}
