package io.leitmotif.teaching;

import io.leitmotif.article.topic.Heads;
import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.ServingHead;
import io.leitmotif.topic.TopicClassifier;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics and heads that decide at this moment: what the database says, kept in memory. Thread-safe. */
@ApplicationScoped
public class LiveTopics {

    private final Topics topics;
    private final Heads heads;
    private volatile TopicClassifier current;
    private List<StoredTopic> seen = List.of();
    private boolean stopped;

    @Inject
    LiveTopics(Topics topics, Heads heads) {
        this.topics = topics;
        this.heads = heads;
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
    synchronized void follow() {
        if (!stopped && !topics.all().equals(seen)) {
            refresh();
        }
    }

    /** The database goes with the service: on return nobody asks it any more. */
    synchronized void stop(@Observes ShutdownEvent stop) {
        stopped = true;
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
