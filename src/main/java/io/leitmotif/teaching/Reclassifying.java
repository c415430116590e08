package io.leitmotif.teaching;

import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.topic.Reclassification;
import io.leitmotif.article.topic.Reclassifications;
import io.leitmotif.index.Indexing;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Decides on all stored articles anew, in the background, from their stored embeddings. How far it has come stands in the
 * database: a service that was killed meanwhile goes on at its next start.
 */
@ApplicationScoped
public class Reclassifying {

    private static final Logger LOG = Logger.getLogger(Reclassifying.class);

    /** Articles in one transaction: some 50 ms, which is how long a correction of one of them may have to wait. */
    private static final int STEP = 100;

    private final Reclassifications walks;
    private final LiveTopics live;
    private final Indexing indexing;
    private final BackgroundJobs jobs;
    private final AtomicBoolean woken = new AtomicBoolean();

    @Inject
    Reclassifying(Reclassifications walks, LiveTopics live, Indexing indexing, BackgroundJobs jobs) {
        this.walks = walks;
        this.live = live;
        this.indexing = indexing;
        this.jobs = jobs;
    }

    /**
     * Begins a walk.
     *
     * @throws ProblemException CONFLICT while one is under way: its first articles were decided on by older heads
     */
    public synchronized Reclassification begin() {
        walks.latest().filter(walk -> walk.finishedAt() == null).ifPresent(walk -> {
            throw new ProblemException(Problem.CONFLICT, "a reclassification is under way, " + walk.done() + " of "
                    + walk.total() + " articles; begin another when it is done");
        });
        Reclassification begun = walks.begin();
        wake();
        return begun;
    }

    /** Begins a walk, or lets the one under way go on. */
    public synchronized void beginUnlessUnderWay() {
        if (walks.latest().filter(walk -> walk.finishedAt() == null).isEmpty()) {
            walks.begin();
        }
        wake();
    }

    /** The walk that was begun last, if there ever was one. */
    public Optional<Reclassification> latest() {
        return walks.latest();
    }

    /** There may be a walk to go on with. */
    void wake() {
        woken.set(true);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void walk() {
        if (woken.getAndSet(false)) {
            jobs.run(this::goOn, e -> {
                LOG.error("The reclassification was cut off; it goes on in a second", e);
                wake();
            });
        }
    }

    private void goOn() {
        Optional<Reclassification> walk = walks.latest();
        while (walk.isPresent() && walk.get().finishedAt() == null) {
            jobs.check();
            Reclassifications.Step step = walks.step(walk.get().id(), STEP, live.current());
            indexing.addAll(step.changed().stream().map(StoredArticle::id).toList());
            walk = Optional.of(step.progress());
        }
    }
}
