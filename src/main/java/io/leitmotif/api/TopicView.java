package io.leitmotif.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leitmotif.topic.Example;
import io.leitmotif.topic.Topic;
import io.leitmotif.topic.TopicClassifier;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A topic of the vocabulary.
 *
 * @param id          its name for ever
 * @param labels      by BCP 47 language
 * @param description what belongs to it and what does not
 * @param examples    the texts that have it, of those it was learnt from
 * @param threshold   the least score that assigns it, 0..1; absent if it is retired
 * @param retired     whether it is no longer assigned
 */
@Schema(name = "Topic")
public record TopicView(String id, Map<String, String> labels, String description, List<String> examples,
        @JsonInclude(JsonInclude.Include.NON_NULL) Double threshold, boolean retired) {

    static TopicView of(Topic topic, TopicClassifier classifier) {
        List<String> examples = classifier.vocabulary().examples().stream()
                .filter(example -> example.topics().contains(topic.id())).map(Example::text).toList();
        Double threshold = classifier.threshold(topic.id()).isPresent()
                ? classifier.threshold(topic.id()).getAsDouble() : null;
        return new TopicView(topic.id(), topic.labels(), topic.description(), examples, threshold, topic.retired());
    }
}
