package io.leitmotif.topic;

import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides on the topics of all vocabularies as they are at one moment. Immutable and thread-safe. */
public final class TopicClassifier {

    private final List<Topic> topics;
    private final Map<String, Topic> byId = new HashMap<>();
    private final Map<String, ServingHead> heads;

    /**
     * @param topics those in use and those retired, in the order they are listed
     * @param heads  by topic id; a topic without one takes its decisions from narrower topics
     */
    public TopicClassifier(List<Topic> topics, Map<String, ServingHead> heads) {
        this.topics = List.copyOf(topics);
        this.heads = Map.copyOf(heads);
        topics.forEach(topic -> byId.put(topic.id(), topic));
    }

    /** Every topic there is, the retired ones too. */
    public List<Topic> topics() {
        return topics;
    }

    /** The topic under an id, retired or not. */
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The least score that assigns a topic, or empty for one without a head. */
    public Optional<Double> threshold(String topicId) {
        return Optional.ofNullable(heads.get(topicId)).map(serving -> threshold(byId.get(topicId), serving));
    }

    /** The same with nothing but the topics of some vocabularies. */
    public TopicClassifier of(Set<String> vocabularies) {
        return new TopicClassifier(topics.stream().filter(topic -> vocabularies.contains(topic.vocabulary())).toList(),
                heads);
    }

    /**
     * Decides on every topic in use, from all of the text.
     *
     * @param confirmed what people said of this text, by topic id; it stands above any score
     * @return best first
     */
    public List<TopicScore> classify(EmbeddedDocument document, Map<String, Boolean> confirmed) {
        EmbeddedText text = document.text();
        Map<String, TopicScore> decided = new HashMap<>();
        List<Topic> inUse = topics.stream().filter(topic -> !topic.retired()).toList();
        for (Topic topic : inUse) {
            decided.put(topic.id(), decide(topic, document, text, confirmed.get(topic.id())));
        }
        inUse.forEach(topic -> rollUp(decided.get(topic.id()), topic, decided));
        return decided.values().stream().sorted().toList();
    }

    private TopicScore decide(Topic topic, EmbeddedDocument document, EmbeddedText text, Boolean confirmed) {
        ServingHead serving = heads.get(topic.id());
        if (serving == null) {
            boolean assigned = confirmed != null && confirmed;
            return new TopicScore(topic.id(), 0, assigned, null, confirmed, List.of());
        }
        double score = serving.head().score(text);
        double threshold = threshold(topic, serving);
        boolean assigned = confirmed == null ? score >= threshold : confirmed;
        return new TopicScore(topic.id(), score, assigned, serving.version(), confirmed,
                assigned ? EvidenceFinder.find(serving.head(), threshold, document) : List.of());
    }

    private static double threshold(Topic topic, ServingHead serving) {
        return topic.threshold() != null ? topic.threshold() : serving.head().threshold();
    }

    /** Whoever has a topic has every broader one, unless a person said otherwise. */
    private void rollUp(TopicScore narrow, Topic topic, Map<String, TopicScore> decided) {
        if (!narrow.assigned()) {
            return;
        }
        Set<String> passed = new HashSet<>();
        for (String id = topic.broader(); id != null && passed.add(id); id = byId.get(id).broader()) {
            TopicScore broad = decided.get(id);
            if (broad != null && broad.confirmed() == null && (!broad.assigned() || broad.score() < narrow.score())) {
                List<Evidence> evidence = broad.assigned() ? broad.evidence() : narrow.evidence();
                decided.put(id, new TopicScore(id, Math.max(broad.score(), narrow.score()), true, broad.head(), null,
                        new ArrayList<>(evidence)));
            }
        }
    }
}
