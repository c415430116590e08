package io.leitmotif.teaching;

import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.topic.Heads;
import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.ServingHead;
import io.leitmotif.topic.TopicClassifier;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** The topics and heads that decide at this moment: what the database says, kept in memory. Thread-safe. */
@ApplicationScoped
public class LiveTopics {

    private static final Logger LOG = Logger.getLogger(LiveTopics.class);

    private final Topics topics;
    private final Heads heads;
    private final BackgroundJobs jobs;
    private volatile TopicClassifier current;
    private List<StoredTopic> seen = List.of();

    @Inject
    LiveTopics(Topics topics, Heads heads, BackgroundJobs jobs) {
        this.topics = topics;
        this.heads = heads;
        this.jobs = jobs;
    }

    /**
     * What decides now. Whoever needs several answers that fit together asks once.
     *
     * @throws ProblemException NOT_READY before the topics are there
     */
    public TopicClassifier current() {
        if (current == null) {
            throw new ProblemException(Problem.NOT_READY, "the topics are not there yet");
        }
        return current;
    }

    /** Another service on the same database may have taught something. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        jobs.run(this::refreshIfOld, e -> LOG.error("The topics could not be read; those known before decide", e));
    }

    private synchronized void refreshIfOld() {
        if (!topics.all().equals(seen)) {
            refresh();
        }
    }

    /** Takes over what the database says now. */
    synchronized void refresh() {
        List<StoredTopic> stored = topics.all();
        Map<String, ServingHead> serving = new HashMap<>();
        for (StoredTopic topic : stored) {
            if (topic.head() != null && !topic.topic().retired()) {
                serving.put(topic.topic().id(), heads.servingHead(topic.topic().id()).orElseThrow());
            }
        }
        seen = stored;
        current = new TopicClassifier(stored.stream().map(StoredTopic::topic).toList(), serving);
    }
}
