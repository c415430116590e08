package io.leitmotif.intake;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.teaching.LiveTopics;
import io.leitmotif.text.CleanText;
import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.topic.evaluation.EvaluatedTopic;
import io.leitmotif.topic.evaluation.Evaluation;
import io.leitmotif.topic.evaluation.Evaluator;
import io.leitmotif.topic.evaluation.JudgedText;
import io.leitmotif.topic.evaluation.Judgement;
import io.leitmotif.topic.vocabulary.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Evaluates the topics that decide now on texts whose topics are known, read as articles are. Nothing is stored, and no more
 * than one text is held at a time. Thread-safe.
 */
@ApplicationScoped
public class LabelledTexts {

    /** Each holds a thread, for as long as its texts take to be read. */
    private static final int MOST_AT_ONCE = 2;

    /** The figures keep a row for each. */
    private static final int MOST_LANGUAGES = 200;

    /** Articles come first: a text that finds the encoder busy comes back this often. */
    private static final int TRIES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ArticleReader reader;
    private final LiveTopics live;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    @Inject
    LabelledTexts(ArticleReader reader, LiveTopics live) {
        this.reader = reader;
        this.live = live;
    }

    /**
     * Evaluates the topics in use of some vocabularies, all by the heads that decide when it begins. Whatever has a topic has
     * its broader ones. Labels of other vocabularies and of retired topics are left out.
     *
     * @param texts        taken one by one
     * @param vocabularies at least one
     * @throws ProblemException MALFORMED for a vocabulary or, with its line, a topic that there is not; what
     *                          {@link ArticleReader#read} has, with the line; TOO_LARGE for too many languages; TOO_BUSY if
     *                          others are evaluating
     */
    public Evaluation evaluate(Iterator<LabelledText> texts, Set<String> vocabularies) {
        TopicClassifier all = live.current();
        requireKnown(all, vocabularies);
        TopicClassifier evaluated = all.of(vocabularies);
        if (!places.tryAcquire()) {
            throw new ProblemException(Problem.TOO_BUSY, MOST_AT_ONCE
                    + " evaluations of given texts are under way, which is the limit; come back later.");
        }
        try {
            Evaluator evaluator = new Evaluator(evaluated.topics().stream().filter(topic -> !topic.retired())
                    .map(topic -> new EvaluatedTopic(topic.id(), evaluated.threshold(topic.id()).orElse(null))).toList());
            while (texts.hasNext()) {
                LabelledText text = texts.next();
                try {
                    evaluator.add(judge(text, all, evaluated));
                } catch (ProblemException e) {
                    throw new ProblemException(e.problem(), "line " + text.line() + ": " + e.getMessage(), e);
                }
                if (evaluator.languages() > MOST_LANGUAGES) {
                    throw new ProblemException(Problem.TOO_LARGE, "line " + text.line() + " is in one more language than the "
                            + MOST_LANGUAGES + " that are evaluated apart, the limit");
                }
            }
            return evaluator.evaluation();
        } finally {
            places.release();
        }
    }

    private static void requireKnown(TopicClassifier all, Set<String> vocabularies) {
        List<String> known = all.topics().stream().map(Topic::vocabulary).distinct().toList();
        if (!known.containsAll(vocabularies)) {
            throw new ProblemException(Problem.MALFORMED,
                    "vocabulary is " + String.join(",", vocabularies) + "; there are " + known);
        }
    }

    private JudgedText judge(LabelledText text, TopicClassifier all, TopicClassifier evaluated) {
        Set<String> labelled = withBroader(text.topics(), all);
        Reading reading = read(text.submission(), evaluated);
        CleanText clean = reading.clean();
        return new JudgedText(clean.title() == null ? clean.text() : clean.title() + "\n" + clean.text(),
                clean.language(), reading.topics().stream().map(score -> new Judgement(score.topicId(),
                        labelled.contains(score.topicId()), score.score(), score.assigned())).toList());
    }

    private static Set<String> withBroader(Set<String> topics, TopicClassifier all) {
        Set<String> labelled = new HashSet<>();
        for (String id : topics) {
            if (all.topic(id).isEmpty()) {
                throw new ProblemException(Problem.MALFORMED, "there is no topic " + id);
            }
            for (String up = id; up != null && labelled.add(up); up = all.topic(up).orElseThrow().broader()) {
                continue;
            }
        }
        return labelled;
    }

    private Reading read(Submission submission, TopicClassifier evaluated) {
        for (int tries = 1;; tries++) {
            try {
                return reader.read(submission, evaluated);
            } catch (ProblemException e) {
                if (e.problem() != Problem.TOO_BUSY || tries == TRIES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.NOT_READY, "Interrupted while waiting for the encoder.", e);
        }
    }
}
