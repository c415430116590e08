package io.leitmotif.article.topic;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.vocabulary.Example;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The topics there are, and what was given to teach them. Every method is one transaction. Thread-safe. */
@ApplicationScoped
public class Topics {

    private final TopicRepository topics;
    private final ExampleRepository examples;

    @Inject
    Topics(TopicRepository topics, ExampleRepository examples) {
        this.topics = topics;
        this.examples = examples;
    }

    /** All of them, in the order they came. */
    @Transactional
    public List<StoredTopic> all() {
        return topics.inOrder().stream().map(TopicRow::value).toList();
    }

    /** The topic under an id, if there is one. */
    @Transactional
    public Optional<StoredTopic> find(String id) {
        return topics.findByIdOptional(id).map(TopicRow::value);
    }

    /**
     * The topic under an id.
     *
     * @throws ProblemException NOT_FOUND if there is none
     */
    @Transactional
    public StoredTopic require(String id) {
        return find(id).orElseThrow(() -> none(id));
    }

    /** What a caller is told who asks for a topic that there is not. */
    public static ProblemException none(String id) {
        return new ProblemException(Problem.NOT_FOUND, "there is no topic " + id);
    }

    /** The texts that were given to teach a vocabulary, the earliest first. */
    @Transactional
    public List<StoredExample> examples(String vocabulary) {
        return examples.of(vocabulary).stream().map(ExampleRow::value).toList();
    }

    /** The same texts alone, in no order. */
    @Transactional
    public Set<String> texts(String vocabulary) {
        return examples.texts(vocabulary);
    }

    /** The texts that were given as examples of a topic, the earliest first. */
    @Transactional
    public List<Example> examplesOf(String topicId) {
        return examples.ofTopic(topicId).stream().map(row -> row.value().example()).toList();
    }

    /** How many texts were given to teach a vocabulary. */
    @Transactional
    public long countExamples(String vocabulary) {
        return examples.count("vocabulary", vocabulary);
    }
}
