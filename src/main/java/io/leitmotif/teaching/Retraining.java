package io.leitmotif.teaching;

import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Learns in the background what topics have been taught since their last head. What is to be learnt stands in the
 * database: a service that was killed meanwhile goes on at its next start, and the old head decides until then.
 */
@ApplicationScoped
class Retraining {

    private static final Logger LOG = Logger.getLogger(Retraining.class);

    private final Topics topics;
    private final Training training;
    private final LiveTopics live;
    private final BackgroundJobs jobs;
    private final AtomicBoolean woken = new AtomicBoolean();

    @Inject
    Retraining(Topics topics, Training training, LiveTopics live, BackgroundJobs jobs) {
        this.topics = topics;
        this.training = training;
        this.live = live;
        this.jobs = jobs;
    }

    /** There may be something to learn. */
    void wake() {
        woken.set(true);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void learn() {
        if (woken.getAndSet(false)) {
            jobs.run(this::learnAll, e -> {
                LOG.error("What there is to learn could not be found out; it is tried again", e);
                wake();
            });
        }
    }

    private void learnAll() {
        List<StoredTopic> behind = topics.all().stream()
                .filter(topic -> !topic.topic().retired() && (topic.behind() || training.isOld(topic))).toList();
        for (StoredTopic topic : behind) {
            jobs.check();
            jobs.run(() -> training.learnIfGood(topic.topic().id()), e -> {
                LOG.errorf(e, "Topic %s could not be learnt; its head decides as before, and it is tried again",
                        topic.topic().id());
                wake();
            });
        }
        if (!behind.isEmpty()) {
            live.refresh();
        }
    }
}
