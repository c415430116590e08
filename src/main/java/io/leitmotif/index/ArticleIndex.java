package io.leitmotif.index;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.vector.Embedding;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.data.Range;
import org.jboss.logging.Logger;

/**
 * The index itself: takes articles in and out, and finds the nearest. What it was told is found at once. Another can be
 * built beside it, and take its place while searches go on. Thread-safe.
 */
@Singleton
public class ArticleIndex {

    private static final Logger LOG = Logger.getLogger(ArticleIndex.class);
    /**
     * How many candidates an approximate search keeps. It is all the search effort there is: at 200,000 vectors 10
     * found 85 % of the true neighbours, 100 found 96 %, before vectors were placed with {@link ArticleMapping}'s effort.
     */
    private static final int LEAST_CANDIDATES = 100;

    private final IndexConfig config;
    private final int dimension;
    private final Generations generations;
    /** Held by whoever uses an index, and alone by who changes which ones there are. */
    private final ReadWriteLock use = new ReentrantReadWriteLock(true);
    private Path folder;
    private OpenIndex current;
    private boolean complete;
    private Path nextFolder;
    private OpenIndex next;

    /** Opens or creates the index. */
    @Inject
    ArticleIndex(IndexConfig config, Encoder encoder) {
        this(config, encoder.identity().dimension(), encoder.identity().sha256() + "-" + encoder.identity().revision());
    }

    /** @param encoder names what the vectors come from, in a word: an index of others is built anew */
    ArticleIndex(IndexConfig config, int dimension, String encoder) {
        this.config = config;
        this.dimension = dimension;
        generations = new Generations(config.directory(), encoder);
        OpenIndex known = known();
        complete = known != null;
        folder = complete ? generations.current() : generations.next();
        current = complete ? known : open(folder);
        generations.keepOnly(folder); // after it was opened: another process would have been in the way
    }

    /** The complete index; null if there is none, or none that can be read, as the database can fill another. */
    private OpenIndex known() {
        Path known = generations.current();
        try {
            return known == null ? null : open(known);
        } catch (SearchException e) {
            LOG.warnf("The index in %s cannot be read (%s); it is removed and built anew", known, e.getMessage());
            return null;
        }
    }

    private OpenIndex open(Path in) {
        return new OpenIndex(new Generation(config.backend(), in), dimension);
    }

    /** Takes in articles, or takes them in anew. On return they are found, and safe on disk. */
    public void put(Collection<WholeArticle> articles) {
        whileOpen(() -> {
            current.put(articles);
            if (next != null) {
                next.putUnsettled(articles);
            }
        });
    }

    /** Takes out an article; does nothing if it is not there. */
    public void remove(UUID id) {
        whileOpen(() -> {
            current.remove(id);
            if (next != null) {
                next.remove(id);
            }
        });
    }

    /** How many articles are in it. */
    public long size() {
        return read(session -> session.search(ArticleDocument.class).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    /** The ids of all articles in it. */
    Set<UUID> ids() {
        return whileOpen(() -> current.ids());
    }

    /** Whether it was ever filled with all that the database had; if not, it has to be built. */
    public boolean complete() {
        return whileOpen(() -> complete);
    }

    /** Notes that it has all that the database has. */
    void noteComplete() {
        alone(() -> {
            generations.complete(folder);
            complete = true;
        });
    }

    /** Begins another index beside this one. From now on both are written to; only this one is searched. */
    void beginNext() {
        Path begun = generations.next();
        OpenIndex empty = open(begun); // takes a while, in which searches go on
        alone(() -> {
            nextFolder = begun;
            next = empty;
        });
    }

    /** Takes articles into the index that is being built. */
    void putNext(Collection<WholeArticle> articles) {
        whileOpen(() -> next.putUnsettled(articles));
    }

    /** Takes an article out of the index that is being built. */
    void removeNext(UUID id) {
        whileOpen(() -> next.remove(id));
    }

    /** Searches the index that was built from now on, and deletes the one before. */
    void swap() {
        next.merge(); // holds up nobody, a stop of the service neither
        whileOpen(() -> next.settle()); // nearly all, while searches go on
        OpenIndex old = current;
        Path oldFolder = folder;
        alone(() -> {
            next.settle(); // what came meanwhile
            generations.complete(nextFolder);
            folder = nextFolder;
            current = next;
            complete = true;
            next = null;
        });
        try {
            old.close(); // nobody is searching it any more
            Generations.delete(oldFolder);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The index in %s is not used any more and could not be deleted; the next start will", oldFolder);
        }
    }

    /** Gives up the index that is being built. */
    void abandonNext() {
        alone(() -> {
            if (next != null) {
                next.close();
                next = null;
                Generations.delete(nextFolder);
            }
        });
    }

    /**
     * The articles nearest to a place in the encoder's space (approximate: hierarchical navigable small worlds).
     *
     * @param place  of the encoder's dimension
     * @param filter which articles may be found; applied while searching, so that it does not cost hits
     * @param limit  at most so many, at least 1
     * @return closest first
     */
    public List<Neighbour> nearest(Embedding place, ArticleFilter filter, int limit) {
        return read(session -> session.search(ArticleDocument.class)
                    .select(f -> f.composite().from(f.id(String.class), f.score())
                            .as((id, score) -> new Neighbour(UUID.fromString(id), cosine(score))))
                    .where(f -> {
                        var nearest = f.knn(Math.max(limit, LEAST_CANDIDATES)).field("embedding")
                                .matching(place.toArray());
                        // a filter is evaluated over all articles: none where nothing is asked for
                        return filter.equals(ArticleFilter.ALL) ? nearest : nearest.filter(g -> matching(g, filter));
                    })
                    .fetchHits(Math.max(limit, LEAST_CANDIDATES)).stream().sorted().limit(limit).toList());
    }

    /** Asks the index something, whichever is open. */
    <T> T read(Function<SearchSession, T> question) {
        return whileOpen(() -> current.read(question));
    }

    /** What a filter asks for, as the index says it. */
    static PredicateFinalStep matching(SearchPredicateFactory f, ArticleFilter filter) {
        var all = f.bool();
        if (filter.topic() != null) {
            all.filter(f.match().field("topics").matching(filter.topic()));
        }
        if (filter.language() != null) {
            all.filter(f.or(f.match().field("language").matching(filter.language()),
                    f.wildcard().field("language").matching(filter.language() + "-*")));
        }
        if (filter.source() != null) {
            all.filter(f.match().field("source").matching(filter.source()));
        }
        if (filter.from() != null || filter.to() != null) {
            all.filter(f.range().field("date").within(Range.canonical(filter.from(), filter.to())));
        }
        return all;
    }

    /** Lucene scores the dot product of unit vectors as (1 + cosine) / 2. */
    static double cosine(float score) {
        return Math.max(-1, Math.min(1, 2.0 * score - 1));
    }

    private <T> T whileOpen(Supplier<T> work) {
        use.readLock().lock();
        try {
            return work.get();
        } finally {
            use.readLock().unlock();
        }
    }

    private void whileOpen(Runnable work) {
        whileOpen(() -> {
            work.run();
            return null;
        });
    }

    private void alone(Runnable change) {
        use.writeLock().lock();
        try {
            change.run();
        } finally {
            use.writeLock().unlock();
        }
    }

    @PreDestroy
    void close() {
        alone(() -> {
            current.close();
            if (next != null) {
                next.close();
            }
        });
    }

    /** The configuration of one of its indexes. */
    private record Generation(Backend backend, Path directory) implements IndexConfig {
    }
}
