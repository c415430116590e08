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
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
import org.hibernate.exception.LockAcquisitionException;

/**
 * Where people teach: topics, examples and corrections are written here, and each is counted as a lesson of the topics it
 * teaches. Every method is one transaction: all of it is there afterwards, or none. Thread-safe.
 */
@ApplicationScoped
public class Lessons {

    private static final int ATTEMPTS = 4;

    /** Seconds: 20,000 examples are written in some ten. */
    private static final int LONGEST = 300;

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
        int first = topics.nextPlace();
        for (Topic topic : broaderFirst(bundled)) {
            TopicRow row = topics.hold(topic.id()).orElseGet(() -> added(topic, first + bundled.indexOf(topic)));
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
        return again(() -> teachOnce(id, change, given));
    }

    private boolean teachOnce(String id, UnaryOperator<Topic> change, List<GivenExample> given) {
        topics.vocabularyOf(id).ifPresent(topics::holdVocabulary);
        Optional<TopicRow> known = topics.hold(id);
        Topic before = known.map(row -> row.value().topic()).orElse(null);
        Topic topic = change.apply(before);
        TopicRow row = known.orElseGet(() -> added(topic, topics.nextPlace()));
        row.describe(topic);
        row.edited = true;
        boolean sameWords = before != null && before.labels().equals(topic.labels())
                && before.description().equals(topic.description());
        boolean sameExamples = given == null || !replaceExamples(topic, given);
        row.lessons += before == null || sameWords && sameExamples ? 0 : 1;
        topics.flush();
        return known.isEmpty();
    }

    /**
     * Adds or changes topics, and adds examples or changes what is known of them.
     *
     * @param given each with all of its topics in the vocabulary
     * @param check run while nobody else can change the vocabulary; may refuse
     * @throws ProblemException CONFLICT if one of the topics is there in another vocabulary
     */
    public void teachAll(List<Topic> described, List<GivenExample> given, Runnable check) {
        again(() -> teachAllOnce(described, given, check));
    }

    private boolean teachAllOnce(List<Topic> described, List<GivenExample> given, Runnable check) {
        topics.holdVocabulary(described.get(0).vocabulary());
        check.run();
        int first = topics.nextPlace();
        for (Topic topic : broaderFirst(described)) {
            TopicRow row = topics.hold(topic.id()).orElseGet(() -> added(topic, first + described.indexOf(topic)));
            requireVocabulary(row, topic);
            row.describe(topic);
            row.edited = true;
            row.lessons++;
        }
        List<ExampleRow> rows = rows(described.get(0).vocabulary(), given);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).topics.retainAll(given.get(i).example().topics());
            rows.get(i).topics.addAll(given.get(i).example().topics());
        }
        topics.flush();
        return true;
    }

    /** Two callers can add the same topic or text at once, or wait for each other: the later finds it the next time. */
    private static boolean again(Callable<Boolean> teaching) {
        for (int left = ATTEMPTS - 1;; left--) {
            try {
                return QuarkusTransaction.requiringNew().timeout(LONGEST).call(teaching);
            } catch (ConstraintViolationException | PessimisticLockException | LockTimeoutException
                    | QueryTimeoutException | LockAcquisitionException lostTheRace) {
                if (left == 0) {
                    throw new ProblemException(Problem.TOO_BUSY, "others taught the same topics " + ATTEMPTS
                            + " times meanwhile, the limit; come back later", lostTheRace);
                }
            }
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
        Decisions.Corrected corrected = decisions.correct(article, topicId, correct, classifier);
        topic.lessons += corrected.isNew() ? 1 : 0;
        return corrected.article();
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
        return topics.stream().sorted(Comparator.<Topic>comparingInt(topic -> {
            int depth = 0;
            for (Topic above = byId.get(topic.broader()); above != null; above = byId.get(above.broader())) {
                depth++;
            }
            return depth;
        }).thenComparing(Topic::id)).toList();
    }

    private TopicRow added(Topic topic, int place) {
        TopicRow row = new TopicRow(topic, place);
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

    /** @return whether there was a difference */
    private boolean replaceExamples(Topic topic, List<GivenExample> given) {
        boolean changed = false;
        Set<UUID> kept = new HashSet<>();
        for (ExampleRow row : rows(topic.vocabulary(), given)) {
            changed |= row.topics.add(topic.id());
            kept.add(row.id);
        }
        for (ExampleRow row : examples.ofTopic(topic.id())) {
            if (!kept.contains(row.id)) {
                changed |= row.topics.remove(topic.id());
                if (row.topics.isEmpty()) { // nobody said that it is about nothing
                    examples.delete(row);
                }
            }
        }
        return changed;
    }

    /** A row for each text, in order: the one that is there, else a new one. */
    private List<ExampleRow> rows(String vocabulary, List<GivenExample> given) {
        Map<String, ExampleRow> known = examples.known(vocabulary, given.stream().map(GivenExample::sha256).toList());
        List<ExampleRow> rows = new ArrayList<>();
        for (GivenExample example : given) {
            ExampleRow row = known.computeIfAbsent(example.sha256(),
                    sha256 -> new ExampleRow(vocabulary, sha256, example.example().text(), example.complete()));
            row.complete |= example.complete();
            row.embed(example.embedded(), example.embeddedBy());
            examples.persist(row);
            rows.add(row);
        }
        return rows;
    }
}
