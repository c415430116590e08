package io.leitmotif.topic.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set of topics and the examples that teach them.
 *
 * @param id       its name, like a topic's id
 * @param topics   in the order they are listed, all of this vocabulary
 * @param examples texts with the topics they have, and texts with none
 */
public record Vocabulary(String id, List<Topic> topics, List<Example> examples) {

    /**
     * Refuses two topics under one id, topics of other vocabularies, a broader topic that is not there or that is
     * broader than itself, and examples of topics that there are not; copies both lists.
     */
    public Vocabulary {
        topics = List.copyOf(topics);
        examples = List.copyOf(examples);
        Map<String, Topic> byId = new HashMap<>();
        for (Topic topic : topics) {
            if (byId.put(topic.id(), topic) != null) {
                throw new IllegalArgumentException("vocabulary " + id + " has two topics named " + topic.id());
            }
            if (!topic.vocabulary().equals(id)) {
                throw new IllegalArgumentException(
                        "topic " + topic.id() + " is of vocabulary " + topic.vocabulary() + ", not of " + id);
            }
        }
        topics.forEach(topic -> requireTree(topic, byId));
        for (Example example : examples) {
            for (String topic : example.topics()) {
                if (!byId.containsKey(topic)) {
                    throw new IllegalArgumentException("vocabulary " + id + " has an example of " + topic
                            + ", which is none of its topics " + byId.keySet());
                }
            }
        }
    }

    private static void requireTree(Topic topic, Map<String, Topic> byId) {
        Set<String> passed = new HashSet<>(Set.of(topic.id()));
        for (String broader = topic.broader(); broader != null; broader = byId.get(broader).broader()) {
            if (!byId.containsKey(broader)) {
                throw new IllegalArgumentException("topic " + topic.id() + " has the broader topic " + broader
                        + ", which is none of vocabulary " + topic.vocabulary());
            }
            if (!passed.add(broader)) {
                throw new IllegalArgumentException("topic " + topic.id() + " is broader than itself, by " + broader);
            }
        }
    }

    /** The topic under an id. */
    public Optional<Topic> topic(String topicId) {
        return topics.stream().filter(topic -> topic.id().equals(topicId)).findFirst();
    }
}
