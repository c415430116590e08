package io.leitmotif.article.topic;

import io.leitmotif.article.Articles;
import io.leitmotif.article.Decisions;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.topic.TopicClassifier;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Walks over all articles, from their stored embeddings. A step and how far it has come are one transaction, so that a
 * walk that was cut off goes on where it was. Thread-safe.
 */
@ApplicationScoped
public class Reclassifications implements PanacheRepositoryBase<ReclassificationRow, UUID> {

    /**
     * One step.
     *
     * @param progress after it
     * @param changed  articles that gained or lost a topic in it
     */
    public record Step(Reclassification progress, List<StoredArticle> changed) {
    }

    private final Articles articles;
    private final Decisions decisions;
    private final Clock clock;

    @Inject
    Reclassifications(Articles articles, Decisions decisions, Clock clock) {
        this.articles = articles;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Begins a walk. */
    @Transactional
    public Reclassification begin() {
        ReclassificationRow row = new ReclassificationRow();
        row.startedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.total = articles.count();
        persist(row);
        return row.value();
    }

    /** The walk that was begun last, if there ever was one. */
    @Transactional
    public Optional<Reclassification> latest() {
        return find("from ReclassificationRow r order by r.id desc").firstResultOptional()
                .map(ReclassificationRow::value);
    }

    /** Decides on the next articles; at the end of them the walk is finished. */
    @Transactional
    public Step step(UUID id, int limit, TopicClassifier classifier) {
        ReclassificationRow row = findById(id);
        Decisions.Decided decided = decisions.decideAfter(row.afterId, limit, classifier);
        List<StoredArticle> batch = decided.articles();
        row.done += batch.size();
        row.total = Math.max(row.total, row.done); // articles came meanwhile
        row.changed += decided.changed().size();
        if (batch.size() < limit) {
            row.total = row.done; // articles were removed meanwhile
            row.finishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
        if (!batch.isEmpty()) {
            row.afterId = batch.get(batch.size() - 1).id();
        }
        flush();
        return new Step(row.value(),
                batch.stream().filter(article -> decided.changed().contains(article.id())).toList());
    }
}
