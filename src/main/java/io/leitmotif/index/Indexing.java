package io.leitmotif.index;

import io.leitmotif.article.Articles;
import io.leitmotif.article.StoredArticle;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** Keeps the index to what the database says: as articles come and go, at start, and after a failure. Thread-safe. */
@ApplicationScoped
public class Indexing {

    private static final Logger LOG = Logger.getLogger(Indexing.class);
    private static final int BATCH = 500;

    private final ArticleIndex index;
    private final Articles articles;
    private final Counter failures;
    private final AtomicBoolean behind = new AtomicBoolean();

    @Inject
    Indexing(ArticleIndex index, Articles articles, MeterRegistry metrics) {
        this.index = index;
        this.articles = articles;
        this.failures = Counter.builder("leitmotif.index.failures")
                .description("Index writes that failed and are made up for later").register(metrics);
    }

    /**
     * Takes in an article that the database has. If the index fails, the article stays stored, the index is said to be
     * behind, and it is made up for within seconds.
     */
    public void add(StoredArticle article) {
        try {
            index.put(List.of(article));
            articles.markIndexed(List.of(article.id()));
        } catch (SearchException e) {
            fellBehind("take in article " + article.id(), e);
        }
    }

    /** Takes out an article that the database no longer has; a failure is made up for like that of {@link #add}. */
    public void remove(UUID id) {
        try {
            index.remove(id);
        } catch (SearchException e) {
            fellBehind("take out article " + id, e);
        }
    }

    /** Whether the index has all that the database has. */
    public boolean upToDate() {
        return !behind.get();
    }

    /** Brings the index to what the database says: what is missing is added; if the counts differ, all is built anew. */
    public synchronized void catchUp() {
        long start = System.nanoTime();
        if (index.size() != articles.countIndexed()) {
            LOG.infof("The index has %d articles, the database says %d: building it anew", index.size(),
                    articles.countIndexed());
            index.clear();
            articles.markAllToIndex();
        }
        long added = 0;
        for (List<StoredArticle> batch = articles.toIndex(BATCH); !batch.isEmpty(); batch = articles.toIndex(BATCH)) {
            index.put(batch);
            articles.markIndexed(batch.stream().map(StoredArticle::id).toList());
            added += batch.size();
        }
        behind.set(false);
        if (added > 0) {
            LOG.infof("Indexed %d articles in %d ms", added, (System.nanoTime() - start) / 1_000_000);
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeUp() {
        if (behind.get()) {
            try {
                catchUp();
            } catch (SearchException e) {
                fellBehind("catch up", e);
            }
        }
    }

    private void fellBehind(String what, SearchException e) {
        behind.set(true);
        failures.increment();
        LOG.errorf(e, "The index could not %s; it is behind the database until it can", what);
    }
}
