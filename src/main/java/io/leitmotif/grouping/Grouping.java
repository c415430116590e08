package io.leitmotif.grouping;

import io.leitmotif.article.Articles;
import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.group.Copies;
import io.leitmotif.article.group.CopyText;
import io.leitmotif.article.group.GroupingLock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Puts articles into their groups as they come and go, one at a time and each in a transaction of its own. Whatever fails is
 * made up for within seconds. Thread-safe.
 */
@ApplicationScoped
public class Grouping {

    private static final Logger LOG = Logger.getLogger(Grouping.class);
    private static final int BATCH = 100;

    private final Articles articles;
    private final GroupingLock lock;
    private final Copies stored;
    private final CopyPlacement copies;
    private final StoryPlacement stories;
    private final BackgroundJobs jobs;
    private final Timer placing;
    private final Counter failures;

    @Inject
    Grouping(Articles articles, GroupingLock lock, Copies stored, CopyPlacement copies, StoryPlacement stories,
            BackgroundJobs jobs, MeterRegistry metrics) {
        this.articles = articles;
        this.lock = lock;
        this.stored = stored;
        this.copies = copies;
        this.stories = stories;
        this.jobs = jobs;
        placing = Timer.builder("leitmotif.grouping").description("Finding the groups of an article").register(metrics);
        failures = Counter.builder("leitmotif.grouping.failures")
                .description("Articles whose groups could not be found, and are looked for again later").register(metrics);
    }

    /**
     * Finds the groups of a stored article, unless that was done. If it fails, the article stays stored, belongs to no
     * group, and is made up for.
     */
    public void place(UUID id) {
        failure(id).ifPresent(e -> LOG.errorf(e, "The groups of article %s could not be found; they will be", id));
    }

    private Optional<RuntimeException> failure(UUID id) {
        try {
            placing.record(() -> lock.alone(() -> {
                if (copies.place(id)) {
                    articles.wholes(List.of(id)).forEach(stories::place);
                    stored.markGrouped(id);
                }
                return id;
            }));
            return Optional.empty();
        } catch (RuntimeException e) {
            failures.increment();
            return Optional.of(e);
        }
    }

    /** Removes an article from the database and from its groups, which may fall apart; false if there was none. */
    public boolean remove(UUID id) {
        try {
            return removeOnce(id);
        } catch (RuntimeException e) {
            // one of its group may have been held by who decides on topics, who waited for another of them
            LOG.infof(e, "Article %s could not be removed at once; trying again", id);
            return removeOnce(id);
        }
    }

    private boolean removeOnce(UUID id) {
        return lock.alone(() -> articles.find(id).map(this::removed).orElse(false));
    }

    private boolean removed(StoredArticle article) {
        List<CopyText> others = copies.others(article);
        stories.remove(article);
        boolean removed = articles.delete(article.id());
        copies.regroup(others);
        return removed;
    }

    /** Finds the groups of all articles whose groups were not found yet. */
    public void catchUp() {
        int placed = 0;
        int failed = 0;
        RuntimeException last = null;
        for (List<UUID> batch = stored.notGrouped(null, BATCH); !batch.isEmpty();
                batch = stored.notGrouped(batch.get(batch.size() - 1), BATCH)) {
            for (UUID id : batch) {
                jobs.check();
                Optional<RuntimeException> failure = failure(id);
                last = failure.orElse(last);
                failed += failure.isPresent() ? 1 : 0;
                placed += failure.isPresent() ? 0 : 1;
            }
        }
        if (failed > 0) {
            LOG.errorf(last, "The groups of %d articles could not be found; they will be looked for again", failed);
        }
        if (placed > 0) {
            LOG.infof("Found the groups of %d articles", placed);
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeUp() {
        jobs.run(this::catchUp,
                e -> LOG.error("Articles without groups could not be looked for; they will be in five seconds", e));
    }
}
