package io.leitmotif.teaching;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.topic.GivenExample;
import io.leitmotif.article.topic.Heads;
import io.leitmotif.article.topic.Lessons;
import io.leitmotif.article.topic.StoredHead;
import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.leitmotif.index.Indexing;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Takes what people teach: it is read first, then stored at once, then learnt. Thread-safe. */
@ApplicationScoped
public class Teacher {

    private static final Logger LOG = Logger.getLogger(Teacher.class);

    private final TopicConfig config;
    private final Bundle bundle;
    private final TextReader reader;
    private final Topics topics;
    private final Lessons lessons;
    private final Heads heads;
    private final Training training;
    private final Retraining retraining;
    private final LiveTopics live;
    private final Indexing indexing;

    @Inject
    Teacher(TopicConfig config, Bundle bundle, TextReader reader, Topics topics, Lessons lessons, Heads heads,
            Training training, Retraining retraining, LiveTopics live, Indexing indexing) {
        this.config = config;
        this.bundle = bundle;
        this.reader = reader;
        this.topics = topics;
        this.lessons = lessons;
        this.heads = heads;
        this.training = training;
        this.retraining = retraining;
        this.live = live;
        this.indexing = indexing;
    }

    /**
     * Adds or changes a topic. On return it decides; the answers of other topics are as they were, those of broader ones
     * excepted.
     *
     * @return whether it is new
     * @throws ProblemException MALFORMED, TOO_LARGE or CONFLICT as {@link TopicChange} has it, NOTHING_TO_READ for an
     *                          example without letters
     */
    public boolean put(TopicChange change) {
        Topic expected = change.apply(topics.find(change.id()).map(StoredTopic::topic).orElse(null));
        List<GivenExample> given = change.examples() == null ? null
                : read(expected.vocabulary(), bundle.without(expected.vocabulary(), change.examples(), false), false);
        boolean isNew = lessons.teach(change.id(), before -> {
            Topic changed = change.apply(before);
            requireFits(changed.vocabulary(), List.of(changed));
            return changed;
        }, given);
        StoredTopic taught = topics.require(change.id());
        learn(taught.behind() || training.isOld(taught) ? List.of(taught.topic()) : List.of());
        return isNew;
    }

    /**
     * Takes a topic out of use; its id, examples and heads stay, and {@link #put} brings it back.
     *
     * @throws ProblemException NOT_FOUND if there is none
     */
    public void retire(String topicId) {
        put(new TopicChange(topics.require(topicId).topic().id(), null, null, null, null, null, true, null));
    }

    /**
     * Adds or changes all topics of a vocabulary that are named, and adds examples that say all they have; topics that are
     * not named stay. On return they decide.
     *
     * @throws ProblemException MALFORMED, TOO_LARGE, CONFLICT or NOTHING_TO_READ; then nothing has changed
     */
    public void teachAll(Vocabulary vocabulary) {
        if (vocabulary.topics().isEmpty()) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "vocabulary " + vocabulary.id() + " has no topics");
        }
        TopicLimits.require(vocabulary);
        requireFits(vocabulary.id(), vocabulary.topics());
        List<GivenExample> given = read(vocabulary.id(), untaught(vocabulary), true);
        lessons.teachAll(vocabulary.topics(), given, () -> requireFits(vocabulary.id(), vocabulary.topics()));
        learn(topics.all().stream().map(StoredTopic::topic)
                .filter(topic -> topic.vocabulary().equals(vocabulary.id())).toList());
    }

    /**
     * Notes what a person said of an article's topic. The article has it, or has it not, from now on; the topic's head
     * learns it in the background.
     *
     * @param correct null takes back what was said
     * @throws ProblemException NOT_FOUND if there is no such article or topic, CONFLICT if the topic is retired
     */
    public StoredArticle correct(UUID article, String topicId, Boolean correct) {
        StoredArticle corrected = lessons.correct(article, topicId, correct, live.current());
        retraining.wake();
        indexing.addAll(List.of(corrected.id()));
        return corrected;
    }

    /**
     * Lets another of a topic's heads decide, such as one from before.
     *
     * @throws ProblemException NOT_FOUND if there is no such topic or version, CONFLICT if it was learnt by an older edition
     */
    public StoredHead serve(String topicId, int version) {
        StoredHead head = heads.serve(topicId, version, training.key());
        live.refresh();
        return head;
    }

    /** What was taught is stored by now: if the encoder is too busy to learn it at once, it is learnt in the background. */
    private void learn(List<Topic> taught) {
        try {
            taught.parallelStream().filter(topic -> !topic.retired()).forEach(topic -> training.learn(topic.id()));
        } catch (RuntimeException e) {
            // what was taught is stored: whoever taught it is told that it is still to be learnt
            LOG.warnf(e, "Topics that were taught are learnt in the background");
            retraining.wake();
        }
        live.refresh();
    }

    private void requireFits(String vocabulary, List<Topic> changed) {
        Map<String, Topic> all = new LinkedHashMap<>();
        topics.all().stream().map(StoredTopic::topic).filter(topic -> topic.vocabulary().equals(vocabulary))
                .forEach(topic -> all.put(topic.id(), topic));
        changed.forEach(topic -> all.put(topic.id(), topic));
        if (all.size() > config.maxTopics()) {
            throw new ProblemException(Problem.TOO_LARGE, "vocabulary " + vocabulary + " would have " + all.size()
                    + " topics; the limit is " + config.maxTopics());
        }
        try {
            new Vocabulary(vocabulary, List.copyOf(all.values()), List.of());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, e.getMessage(), e);
        }
    }

    /** What is not known already; what was given before can be given back the labels it came with. */
    private List<Example> untaught(Vocabulary vocabulary) {
        Set<String> given = topics.texts(vocabulary.id());
        List<Example> unbundled = bundle.without(vocabulary.id(), vocabulary.examples(), true);
        Set<Example> kept = new HashSet<>(unbundled);
        return vocabulary.examples().stream()
                .filter(example -> kept.contains(example) || given.contains(example.text())).toList();
    }

    private List<GivenExample> read(String vocabulary, List<Example> examples, boolean complete) {
        if (examples.size() > config.maxExamples() && !complete) {
            throw new ProblemException(Problem.TOO_LARGE, "there are " + examples.size()
                    + " examples; the limit is " + config.maxExamples() + " in one request");
        }
        Set<String> all = examples.stream().map(Example::text).collect(Collectors.toCollection(HashSet::new));
        all.addAll(topics.texts(vocabulary));
        int total = all.size();
        if (total > config.maxVocabularyExamples()) {
            throw new ProblemException(Problem.TOO_LARGE, "vocabulary " + vocabulary + " would have " + total
                    + " examples; the limit is " + config.maxVocabularyExamples());
        }
        List<EmbeddedText> embedded = reader.read(examples);
        List<GivenExample> given = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            given.add(new GivenExample(examples.get(i), complete, embedded.get(i), reader.key()));
        }
        return given;
    }
}
