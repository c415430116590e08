package io.leitmotif.api;

import io.leitmotif.topic.Example;
import io.leitmotif.topic.Topic;
import io.leitmotif.topic.Vocabulary;
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
 * @param retired     whether it is no longer assigned
 */
@Schema(name = "Topic")
public record TopicView(String id, Map<String, String> labels, String description, List<String> examples,
        boolean retired) {

    static TopicView of(Topic topic, Vocabulary vocabulary) {
        List<String> examples = vocabulary.examples().stream()
                .filter(example -> example.topics().contains(topic.id())).map(Example::text).toList();
        return new TopicView(topic.id(), topic.labels(), topic.description(), examples, topic.retired());
    }
}
