package io.leitmotif.teaching;

import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.evaluation.Evaluation;
import io.leitmotif.topic.vocabulary.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How good topics are on what they were taught, by cross-validation. It is computed once and kept until a topic, a lesson or
 * a head changes: whoever asks meanwhile waits for it. Thread-safe.
 */
@ApplicationScoped
public class Evaluations {

    /** Everything that figures depend on. */
    private record State(String trainedBy, List<StoredTopic> topics) {
    }

    /** The figures of one state, by the vocabularies they are of. */
    private record Kept(State state, Map<Set<String>, Evaluation> evaluations) {
    }

    /** They hold a thread each. */
    private static final int MOST_WAITING = 8;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Topics topics;
    private final Training training;
    private final CrossValidation crossValidation;
    private final Timer timer;
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private final ReentrantLock computing = new ReentrantLock();
    private volatile Kept kept = new Kept(null, Map.of());

    @Inject
    Evaluations(Topics topics, Training training, CrossValidation crossValidation, MeterRegistry metrics) {
        this.topics = topics;
        this.training = training;
        this.crossValidation = crossValidation;
        this.timer = Timer.builder("leitmotif.topics.evaluation").description("Cross-validation of topics")
                .register(metrics);
    }

    /**
     * Evaluates the topics in use by what they have been taught so far, examples and corrections, each by heads that had not
     * seen it.
     *
     * @param vocabularies of which the topics are; empty for all
     * @throws ProblemException MALFORMED for a vocabulary that there is not, TOO_BUSY if too many wait for it already or it
     *                          takes too long
     */
    public Evaluation crossValidate(Set<String> vocabularies) {
        requireKnown(vocabularies);
        Evaluation known = find(vocabularies, state());
        return known != null ? known : await(vocabularies);
    }

    /** @throws ProblemException MALFORMED for a vocabulary that there is not */
    private void requireKnown(Set<String> vocabularies) {
        List<String> known = topics.all().stream().map(topic -> topic.topic().vocabulary()).distinct().toList();
        if (!known.containsAll(vocabularies)) {
            throw new ProblemException(Problem.MALFORMED,
                    "vocabulary is " + String.join(",", vocabularies) + "; there are " + known);
        }
    }

    private Evaluation await(Set<String> vocabularies) {
        if (!places.tryAcquire()) {
            throw new ProblemException(Problem.TOO_BUSY, MOST_WAITING
                    + " callers wait for an evaluation, which is the limit; come back later.");
        }
        try {
            if (!computing.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(Problem.TOO_BUSY, "The evaluation was not there within "
                        + LONGEST_WAIT.toSeconds() + " s, the limit; it is being computed: come back later.");
            }
            try {
                return compute(vocabularies);
            } finally {
                computing.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.NOT_READY, "Interrupted while waiting for the evaluation.", e);
        } finally {
            places.release();
        }
    }

    private Evaluation compute(Set<String> vocabularies) {
        State now = state(); // first: what is taught meanwhile is another state
        Evaluation known = find(vocabularies, now);
        if (known != null) {
            return known;
        }
        List<Topic> inUse = now.topics().stream().map(StoredTopic::topic).filter(topic -> !topic.retired()
                && (vocabularies.isEmpty() || vocabularies.contains(topic.vocabulary()))).toList();
        Evaluation computed = timer.record(() -> crossValidation.evaluate(inUse));
        Map<Set<String>, Evaluation> all = new HashMap<>(!now.equals(kept.state()) ? Map.of()
                : kept.evaluations());
        all.put(Set.copyOf(vocabularies), computed);
        kept = new Kept(now, all);
        return computed;
    }

    private Evaluation find(Set<String> vocabularies, State now) {
        Kept current = kept;
        return now.equals(current.state()) ? current.evaluations().get(vocabularies) : null;
    }

    private State state() {
        return new State(training.key(), topics.all());
    }
}
