package io.leitmotif.teaching;

import io.leitmotif.article.topic.Heads;
import io.leitmotif.article.topic.StoredHead;
import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What topics there are and what they were taught, those that come with the service and those that were added. */
@ApplicationScoped
public class Catalogue {

    private final Bundle bundle;
    private final Topics topics;
    private final Heads heads;
    private final LiveTopics live;

    @Inject
    Catalogue(Bundle bundle, Topics topics, Heads heads, LiveTopics live) {
        this.bundle = bundle;
        this.topics = topics;
        this.heads = heads;
        this.live = live;
    }

    /** All topics, retired or not, in the order they came. */
    public List<TopicDetails> all() {
        return topics.all().stream().map(this::details).toList();
    }

    /**
     * One topic.
     *
     * @throws ProblemException NOT_FOUND if there is none under that id
     */
    public TopicDetails require(String topicId) {
        return details(topics.require(topicId));
    }

    /**
     * A topic's heads, the newest first.
     *
     * @throws ProblemException NOT_FOUND if there is no such topic
     */
    public List<StoredHead> heads(String topicId) {
        topics.require(topicId);
        return heads.of(topicId);
    }

    /** The names of all vocabularies, in the order they came. */
    public List<String> vocabularies() {
        return topics.all().stream().map(topic -> topic.topic().vocabulary()).distinct().toList();
    }

    /** How many topics a vocabulary has, retired or not. */
    public int countTopics(String vocabulary) {
        return (int) topics.all().stream().filter(topic -> topic.topic().vocabulary().equals(vocabulary)).count();
    }

    /** How many examples a vocabulary was taught: those that come with the service and those that were given. */
    public long countExamples(String vocabulary) {
        return bundled(vocabulary).size() + topics.countExamples(vocabulary);
    }

    /**
     * A vocabulary with every example it was taught.
     *
     * @throws ProblemException NOT_FOUND if no topic is of that vocabulary
     */
    public Vocabulary vocabulary(String id) {
        List<Topic> own = topics.all().stream().map(StoredTopic::topic).filter(topic -> topic.vocabulary().equals(id))
                .toList();
        if (own.isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND,
                    "there is no vocabulary " + id + "; there are " + vocabularies());
        }
        Map<String, Example> examples = new LinkedHashMap<>();
        bundled(id).forEach(example -> examples.put(example.text(), example));
        topics.examples(id).forEach(given -> examples.merge(given.example().text(), given.example(),
                (bundled, stored) -> given.complete() ? stored : bundled));
        return new Vocabulary(id, own, List.copyOf(examples.values()));
    }

    private TopicDetails details(StoredTopic stored) {
        Topic topic = stored.topic();
        List<String> examples = new ArrayList<>(bundled(topic.vocabulary()).stream()
                .filter(example -> example.topics().contains(topic.id())).map(Example::text).toList());
        topics.examplesOf(topic.id()).stream().map(Example::text).filter(text -> !examples.contains(text))
                .forEach(examples::add);
        StoredHead head = heads.serving(topic.id()).orElse(null);
        return new TopicDetails(topic, live.current().threshold(topic.id()).orElse(null), examples, head, stored.behind() && !topic.retired());
    }

    private List<Example> bundled(String vocabulary) {
        return vocabulary.equals(bundle.vocabulary().id()) ? bundle.vocabulary().examples() : List.of();
    }
}
