package io.leitmotif.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A set of topics and the examples that teach them.
 *
 * @param id       its name
 * @param topics   in the order they are listed
 * @param examples texts with the topics they have, and texts with none
 */
public record Vocabulary(String id, List<Topic> topics, List<Example> examples) {

    /** Refuses two topics under one id and examples of topics that there are not; copies both lists. */
    public Vocabulary {
        topics = List.copyOf(topics);
        examples = List.copyOf(examples);
        Set<String> ids = new HashSet<>();
        for (Topic topic : topics) {
            if (!ids.add(topic.id())) {
                throw new IllegalArgumentException("vocabulary " + id + " has two topics named " + topic.id());
            }
        }
        for (Example example : examples) {
            for (String topic : example.topics()) {
                if (!ids.contains(topic)) {
                    throw new IllegalArgumentException(
                            "vocabulary " + id + " has an example of " + topic + ", which is none of its topics " + ids);
                }
            }
        }
    }

    /** The topic under an id. */
    public Optional<Topic> topic(String topicId) {
        return topics.stream().filter(topic -> topic.id().equals(topicId)).findFirst();
    }
}
