package io.leitmotif.index;

import io.leitmotif.article.Articles;
import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Keeps the index to what the database says: as articles come and go, at start, and after a failure. Thread-safe. */
@ApplicationScoped
public class Indexing {

    private static final Logger LOG = Logger.getLogger(Indexing.class);
    private static final int BATCH = 500;

    private final ArticleIndex index;
    private final Articles articles;
    private final BackgroundJobs jobs;
    private final Counter failures;
    /** Failures since the start, and how many of them have been made up for. */
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong madeUpFor = new AtomicLong();

    @Inject
    Indexing(ArticleIndex index, Articles articles, BackgroundJobs jobs, MeterRegistry metrics) {
        this.index = index;
        this.articles = articles;
        this.jobs = jobs;
        this.failures = Counter.builder("leitmotif.index.failures")
                .description("Index writes that failed and are made up for later").register(metrics);
    }

    /**
     * Takes in an article that the database has. If that fails, the article stays stored, the index is said to be
     * behind, and it is made up for within seconds.
     */
    public void add(StoredArticle article) {
        orFallBehind("take in article " + article.id(), () -> take(articles.wholes(List.of(article.id()))));
    }

    /** Takes in articles that changed in the database; a failure is made up for like that of {@link #add}. */
    public synchronized void addAll(List<UUID> changed) {
        if (!changed.isEmpty()) {
            // read again, one after another: who changed them last may not be who comes here last
            orFallBehind("take in " + changed.size() + " articles anew", () -> take(articles.wholes(changed)));
        }
    }

    /** Takes out an article that the database no longer has; a failure is made up for like that of {@link #add}. */
    public void remove(UUID id) {
        orFallBehind("take out article " + id, () -> index.remove(id));
    }

    /** Says that the index lacks articles: they are made up for in the background, in seconds or as long as it takes. */
    void fallBehind() {
        failed.incrementAndGet();
    }

    /** Whether every write has reached the index, or has been made up for. */
    public boolean upToDate() {
        return failed.get() == madeUpFor.get();
    }

    private void take(List<WholeArticle> batch) {
        index.put(batch);
        // one that was deleted meanwhile must not stay behind in the index
        articles.markIndexed(batch.stream().map(WholeArticle::id).toList()).forEach(index::remove);
    }

    /** Brings the index to what the database says: takes in what it lacks, and out what it should not have. */
    public synchronized void catchUp() {
        long start = System.nanoTime();
        long failedBefore = failed.get();
        long added = takeMarked();
        if (index.size() != articles.count()) {
            compare();
            added += takeMarked();
        }
        madeUpFor.set(failedBefore);
        if (added > 0) {
            LOG.infof("Indexed %d articles in %d ms", added, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private long takeMarked() {
        long added = 0;
        for (List<WholeArticle> batch = articles.toIndex(BATCH); !batch.isEmpty(); batch = articles.toIndex(BATCH)) {
            jobs.check();
            take(batch);
            added += batch.size();
        }
        return added;
    }

    /** Article by article, which counts alone do not tell. */
    private void compare() {
        Set<UUID> indexed = index.ids(); // first: what comes meanwhile is taken in once more, what goes is taken out
        Set<UUID> stored = articles.ids();
        Set<UUID> missing = new HashSet<>(stored);
        missing.removeAll(indexed);
        articles.markToIndex(missing);
        indexed.removeAll(stored);
        indexed.forEach(index::remove);
        if (!missing.isEmpty() || !indexed.isEmpty()) {
            LOG.infof("The index lacked %d articles, and had %d that are gone", missing.size(), indexed.size());
        }
    }

    /**
     * Takes the next articles, in the order of their ids, into the index that is being built.
     *
     * @param after the last of those before, or null to begin
     * @return their ids; none at the end
     */
    synchronized List<UUID> takeNext(UUID after, int limit) {
        List<UUID> ids = articles.idsAfter(after, limit);
        index.putNext(articles.wholes(ids));
        articles.gone(ids).forEach(index::removeNext); // deleted while they were being taken in
        return ids;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeUp() {
        if (!upToDate()) {
            jobs.run(this::catchUp, e -> fallBehind("catch up", e));
        }
    }

    /** Whatever goes wrong here, the article is stored: the failure is logged and counted, and made up for later. */
    private void orFallBehind(String what, Runnable write) {
        try {
            write.run();
        } catch (RuntimeException e) {
            fallBehind(what, e);
        }
    }

    private void fallBehind(String what, RuntimeException failure) {
        fallBehind();
        failures.increment();
        LOG.errorf(failure, "The index could not %s; it is behind the database until it can", what);
    }
}
