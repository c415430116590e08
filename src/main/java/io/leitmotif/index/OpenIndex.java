package io.leitmotif.index;

import io.leitmotif.article.WholeArticle;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** One index on disk, open. Thread-safe. */
final class OpenIndex implements AutoCloseable {

    private static final int PAGE = 10_000;

    private final CloseableSearchMapping mapping;

    OpenIndex(IndexConfig config, int dimension) {
        mapping = ArticleMapping.open(config, dimension);
    }

    /** Takes in articles, or takes them in anew. On return they are found, and safe on disk. */
    void put(Collection<WholeArticle> articles) {
        try (SearchSession session = mapping.createSession()) {
            articles.forEach(article -> session.indexingPlan().addOrUpdate(new ArticleDocument(article)));
        }
    }

    /** Takes in articles that are found, and safe on disk, after {@link #settle}: many times as fast. */
    void putUnsettled(Collection<WholeArticle> articles) {
        // as configured, each article would wait for a commit of its own
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async()).build()) {
            CompletableFuture.allOf(articles.stream()
                    .map(article -> session.indexer().addOrUpdate(new ArticleDocument(article)).toCompletableFuture())
                    .toArray(CompletableFuture[]::new)).join();
        }
    }

    /** Makes one piece of the many it was written in: each would be searched on its own. Takes as long as writing did. */
    void merge() {
        try (SearchSession session = mapping.createSession()) {
            session.workspace().mergeSegments();
        }
    }

    /** Puts on disk, and has found, all that was taken in. */
    void settle() {
        try (SearchSession session = mapping.createSession()) {
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    /** Takes out an article; does nothing if it is not there. */
    void remove(UUID id) {
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlan().purge(ArticleDocument.class, id.toString(), null);
        }
    }

    /** The ids of all articles in it. */
    Set<UUID> ids() {
        return read(session -> {
            Set<UUID> ids = new HashSet<>();
            try (SearchScroll<String> all = session.search(ArticleDocument.class).select(f -> f.id(String.class))
                    .where(f -> f.matchAll()).scroll(PAGE)) {
                for (SearchScrollResult<String> page = all.next(); page.hasHits(); page = all.next()) {
                    List<String> hits = page.hits();
                    hits.forEach(id -> ids.add(UUID.fromString(id)));
                }
            }
            return ids;
        });
    }

    <T> T read(Function<SearchSession, T> question) {
        try (SearchSession session = mapping.createSession()) {
            return question.apply(session);
        }
    }

    @Override
    public void close() {
        mapping.close();
    }
}
