package io.leitmotif.index;

import io.leitmotif.article.Articles;
import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Builds the index anew from the database, beside the one in use, which is searched until the new one takes its place. A
 * service that is stopped meanwhile starts with the old one. Thread-safe.
 */
@ApplicationScoped
public class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);
    /** Articles at a time: some 100 ms, which is how long a change of a topic may have to wait. */
    private static final int STEP = 100;
    /** What is indexed in some seconds is indexed before the service is ready, more in the background. */
    private static final int MOST_AT_START = 500;

    private final ArticleIndex index;
    private final Indexing indexing;
    private final Articles articles;
    private final BackgroundJobs jobs;
    private final Clock clock;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile Rebuild latest;

    @Inject
    Rebuilding(ArticleIndex index, Indexing indexing, Articles articles, BackgroundJobs jobs, Clock clock) {
        this.index = index;
        this.indexing = indexing;
        this.articles = articles;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Brings the index to what the database says, at start: a few articles at once, more in the background. An index
     * that was lost, or lacks most, is built anew.
     */
    public void open() {
        long all = articles.count();
        long lacking = Math.max(articles.countToIndex(), all - index.size());
        if (!index.complete() && all > 0 || lacking > Math.max(MOST_AT_START, all / 2)) {
            LOG.infof("The index is to be built anew from %d articles", all);
            begin();
            if (all <= MOST_AT_START) {
                build();
            }
            return;
        }
        if (lacking > MOST_AT_START) {
            LOG.infof("The index lacks %d of %d articles; it takes them in from now on", lacking, all);
            indexing.fallBehind();
        } else {
            indexing.catchUp();
        }
        index.noteComplete();
    }

    /**
     * Begins to build another index.
     *
     * @throws ProblemException CONFLICT while one is being built
     */
    public synchronized Rebuild begin() {
        if (latest != null && latest.finishedAt() == null) {
            throw new ProblemException(Problem.CONFLICT, "the index is being built, " + latest.done() + " of "
                    + latest.total() + " articles; begin again when it is done");
        }
        latest = new Rebuild(clock.instant(), null, articles.count(), 0, null);
        woken.set(true);
        return latest;
    }

    /** The one that was begun last since the service started. */
    public Optional<Rebuild> latest() {
        return Optional.ofNullable(latest);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void build() {
        if (woken.getAndSet(false)) {
            jobs.run(this::buildNext, e -> LOG.error("The index that could not be built could not be given up either", e));
        }
    }

    private void buildNext() {
        Rebuild begun = latest;
        try {
            index.beginNext();
            long done = fill(begun);
            index.swap();
            indexing.catchUp();
            latest = new Rebuild(begun.startedAt(), clock.instant(), begun.total(), done, null);
            LOG.infof("Built the index anew from %d articles", done);
        } catch (RuntimeException | Error e) {
            latest = new Rebuild(begun.startedAt(), clock.instant(), begun.total(), latest.done(), e.toString());
            if (!jobs.stopping()) {
                LOG.error("The index could not be built anew; the one before is in use", e);
            }
            index.abandonNext();
        }
    }

    /** Without an index nothing is found: it is tried again. */
    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        jobs.run(() -> {
            if (!index.complete() && latest != null && latest.finishedAt() != null) {
                begin();
            }
        }, e -> LOG.error("Another index could not be begun; it will be in half a minute", e));
    }

    private long fill(Rebuild begun) {
        long done = 0;
        UUID last = null;
        for (var batch = indexing.takeNext(null, STEP); !batch.isEmpty(); batch = indexing.takeNext(last, STEP)) {
            jobs.check();
            last = batch.get(batch.size() - 1);
            done += batch.size();
            latest = new Rebuild(begun.startedAt(), null, Math.max(begun.total(), done), done, null);
        }
        return done;
    }
}
