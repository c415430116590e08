package io.leitmotif.article.topic;

import io.leitmotif.article.Decisions;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Where people teach: topics, examples and corrections are written here, and each is counted as a lesson of the topics it
 * teaches. Every method is one transaction: all of it is there afterwards, or none. Thread-safe.
 */
@ApplicationScoped
public class Lessons {

    private final TopicRepository topics;
    private final ExampleRepository examples;
    private final Decisions decisions;

    @Inject
    Lessons(TopicRepository topics, ExampleRepository examples, Decisions decisions) {
        this.topics = topics;
        this.examples = examples;
        this.decisions = decisions;
    }

    /**
     * Adds the topics of a bundled vocabulary that there are not yet, and takes over changed words of those that nobody
     * edited.
     */
    @Transactional
    public void adopt(List<Topic> bundled) {
        for (Topic topic : broaderFirst(bundled)) {
            TopicRow row = topics.hold(topic.id()).orElseGet(() -> added(topic));
            if (!row.edited && !row.value().topic().equals(topic)) {
                row.describe(topic);
                row.lessons++;
            }
        }
    }

    /**
     * Adds or changes a topic. A change of its words or examples is a lesson.
     *
     * @param change told the topic as it is, or null if it is new, while nobody else can change it; may refuse
     * @param given  the texts that are its examples from now on; null leaves those it has
     * @return whether it is new
     */
    public boolean teach(String id, UnaryOperator<Topic> change, List<GivenExample> given) {
        return twice(() -> teachOnce(id, change, given));
    }

    private boolean teachOnce(String id, UnaryOperator<Topic> change, List<GivenExample> given) {
        Optional<TopicRow> known = topics.hold(id);
        Topic before = known.map(row -> row.value().topic()).orElse(null);
        Topic topic = change.apply(before);
        TopicRow row = known.orElseGet(() -> added(topic));
        row.describe(topic);
        row.edited = true;
        boolean sameWords = before != null && before.labels().equals(topic.labels())
                && before.description().equals(topic.description());
        row.lessons += before != null && (given != null || !sameWords) ? 1 : 0;
        if (given != null) {
            replaceExamples(topic, given);
        }
        topics.flush();
        return known.isEmpty();
    }

    /**
     * Adds or changes topics, and adds examples or changes what is known of them.
     *
     * @param given each with all of its topics in the vocabulary
     * @throws ProblemException CONFLICT if one of the topics is there in another vocabulary
     */
    public void teachAll(List<Topic> described, List<GivenExample> given) {
        twice(() -> teachAllOnce(described, given));
    }

    private boolean teachAllOnce(List<Topic> described, List<GivenExample> given) {
        for (Topic topic : broaderFirst(described)) {
            TopicRow row = topics.hold(topic.id()).orElseGet(() -> added(topic));
            requireVocabulary(row, topic);
            row.describe(topic);
            row.edited = true;
            row.lessons++;
        }
        given.forEach(example -> row(described.get(0).vocabulary(), example).topics.addAll(example.example().topics()));
        topics.flush();
        return true;
    }

    /** Two callers can add the same topic or text at once: the later finds it the second time. */
    private static boolean twice(Callable<Boolean> teaching) {
        try {
            return QuarkusTransaction.requiringNew().call(teaching);
        } catch (ConstraintViolationException lostTheRace) {
            return QuarkusTransaction.requiringNew().call(teaching);
        }
    }

    /**
     * Notes what a person said of one topic of an article, decides on the article with it, and counts it as a lesson.
     *
     * @param correct whether it has the topic; null takes back what was said
     * @return the article as it is now
     * @throws ProblemException NOT_FOUND if there is no such article or topic, CONFLICT if the topic is retired
     */
    @Transactional
    public StoredArticle correct(UUID article, String topicId, Boolean correct, TopicClassifier classifier) {
        TopicRow topic = topics.hold(topicId).orElseThrow(() -> Topics.none(topicId));
        if (topic.retired) {
            throw new ProblemException(Problem.CONFLICT, "topic " + topicId
                    + " is retired and learns nothing; PUT /topics/" + topicId + " with \"retired\": false restores it");
        }
        StoredArticle corrected = decisions.correct(article, topicId, correct, classifier);
        topic.lessons++;
        return corrected;
    }

    /**
     * Embeds anew some of the examples that another encoder embedded, or that were read in another way.
     *
     * @param by     what embeds them now
     * @param reader texts and their languages to embedded texts, in order
     * @param limit  at most so many
     * @return how many there were
     */
    @Transactional
    public int embedAnew(String by, int limit, Function<List<StoredExample>, List<EmbeddedText>> reader) {
        List<ExampleRow> rows = examples.embeddedOtherwise(by, limit);
        List<EmbeddedText> embedded = reader.apply(rows.stream().map(ExampleRow::value).toList());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).embed(embedded.get(i), by);
        }
        return rows.size();
    }

    /** A row can only name one that is there. */
    private static List<Topic> broaderFirst(List<Topic> topics) {
        Map<String, Topic> byId = new HashMap<>();
        topics.forEach(topic -> byId.put(topic.id(), topic));
        return topics.stream().sorted(Comparator.comparingInt(topic -> {
            int depth = 0;
            for (Topic above = byId.get(topic.broader()); above != null; above = byId.get(above.broader())) {
                depth++;
            }
            return depth;
        })).toList();
    }

    private TopicRow added(Topic topic) {
        TopicRow row = new TopicRow(topic, topics.nextPlace());
        row.describe(topic);
        topics.persist(row);
        return row;
    }

    private static void requireVocabulary(TopicRow row, Topic topic) {
        if (!row.vocabulary.equals(topic.vocabulary())) {
            throw new ProblemException(Problem.CONFLICT, "topic " + topic.id() + " is of vocabulary " + row.vocabulary
                    + ", not of " + topic.vocabulary() + "; an id is never given to another topic");
        }
    }

    private void replaceExamples(Topic topic, List<GivenExample> given) {
        Set<UUID> kept = new HashSet<>();
        for (GivenExample example : given) {
            ExampleRow row = row(topic.vocabulary(), example);
            row.topics.add(topic.id());
            kept.add(row.id);
        }
        for (ExampleRow row : examples.ofTopic(topic.id())) {
            if (!kept.contains(row.id)) {
                row.topics.remove(topic.id());
                if (row.topics.isEmpty() && !row.complete) {
                    examples.delete(row);
                }
            }
        }
    }

    private ExampleRow row(String vocabulary, GivenExample given) {
        ExampleRow row = examples.same(vocabulary, given.sha256()).orElseGet(
                () -> new ExampleRow(vocabulary, given.sha256(), given.example().text(), given.complete()));
        row.complete |= given.complete();
        row.embed(given.embedded(), given.embeddedBy());
        examples.persist(row);
        return row;
    }
}
