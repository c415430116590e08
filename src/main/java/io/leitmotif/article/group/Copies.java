package io.leitmotif.article.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the database knows of copies. Every method is one transaction, or part of the caller's; whoever changes groups holds
 * the {@link GroupingLock}. Only single columns are written: an article's others may change at the same time.
 * Thread-safe.
 */
@ApplicationScoped
public class Copies {

    private static final int MOST_IN_A_QUERY = 1_000;

    private static final String TEXTS = "select new io.leitmotif.article.group.CopyText(a.id, a.publishedAt, a.receivedAt,"
            + " a.textSha256, t.cleanText, a.embedding) from Article a join ArticleText t on t.articleId = a.id where ";

    private final EntityManager database;

    @Inject
    Copies(EntityManager database) {
        this.database = database;
    }

    /**
     * Articles whose groups were not looked for, in the order of their ids.
     *
     * @param after the last of those before, or null to begin
     * @param limit at least 1
     */
    @Transactional
    public List<UUID> notGrouped(UUID after, int limit) {
        return database.createQuery("select a.id from Article a where not a.grouped and a.id > :after order by a.id",
                UUID.class).setParameter("after", after == null ? new UUID(0, 0) : after).setMaxResults(limit).getResultList();
    }

    /** Notes that an article's groups were looked for. */
    @Transactional
    public void markGrouped(UUID id) {
        database.createQuery("update Article a set a.grouped = true where a.id = :id").setParameter("id", id).executeUpdate();
    }

    /** The article, if it is there and its groups were not looked for. */
    @Transactional
    public Optional<CopyText> findNotGrouped(UUID id) {
        return database.createQuery(TEXTS + "a.id = :id and not a.grouped", CopyText.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /** The article, if it is there. */
    @Transactional
    public Optional<CopyText> find(UUID id) {
        return database.createQuery(TEXTS + "a.id = :id", CopyText.class).setParameter("id", id).getResultStream()
                .findFirst();
    }

    /** An original and all its copies, in the order of their ids. */
    @Transactional
    public List<CopyText> group(UUID original) {
        List<CopyText> group = new ArrayList<>(database.createQuery(TEXTS + "a.duplicateOf = :original", CopyText.class)
                .setParameter("original", original).getResultList());
        find(original).ifPresent(group::add);
        group.sort((one, other) -> one.id().compareTo(other.id()));
        return group;
    }

    /**
     * Articles that share a name with a text, in the order of their ids.
     *
     * @param bands of the text
     * @param from  the earliest date, inclusive
     * @param to    the latest date, inclusive
     */
    @Transactional
    public List<CopyCandidate> candidates(Collection<Long> bands, Instant from, Instant to) {
        List<UUID> ids = bands.isEmpty() ? List.of() : database.createQuery("select distinct b.key.articleId from CopyBandRow b"
                        + " where b.key.band in :bands and b.key.datedAt between :from and :to order by b.key.articleId",
                UUID.class).setParameter("bands", bands).setParameter("from", from).setParameter("to", to).getResultList();
        List<CopyCandidate> candidates = new ArrayList<>();
        for (List<UUID> part : parts(ids)) {
            candidates.addAll(database.createQuery("select new io.leitmotif.article.group.CopyCandidate(a.id,"
                            + " coalesce(a.duplicateOf, a.id), a.embedding) from Article a where a.id in :ids order by a.id",
                    CopyCandidate.class).setParameter("ids", part).getResultList());
        }
        return candidates;
    }

    /** The copies of an original, without itself. */
    @Transactional
    public List<UUID> copiesOf(UUID original) {
        return database.createQuery("select a.id from Article a where a.duplicateOf = :original", UUID.class)
                .setParameter("original", original).getResultList();
    }

    /** Keeps the names of an article's text, each once, instead of those it had. */
    @Transactional
    public void keepBands(CopyText article, Collection<Long> bands) {
        database.createQuery("delete from CopyBandRow b where b.key.articleId = :id").setParameter("id", article.id())
                .executeUpdate();
        bands.forEach(band -> database.persist(new CopyBandRow(band, article)));
        database.flush();
    }

    /** Holds articles until the transaction ends, in the one order in which everybody holds several. */
    @Transactional
    public void hold(Collection<UUID> ids) {
        for (List<UUID> part : parts(ids.stream().sorted().toList())) {
            database.createNativeQuery("select id from article where id in (:ids) order by id for update", UUID.class)
                    .setParameter("ids", part).getResultList();
        }
    }

    /** Makes articles copies of one; the one itself, if it is among them, an original. */
    @Transactional
    public void follow(Collection<UUID> ids, UUID original) {
        for (List<UUID> part : parts(List.copyOf(ids))) {
            database.createQuery("update Article a set a.duplicateOf = case when a.id = :original then null else :original end"
                    + " where a.id in :ids").setParameter("original", original).setParameter("ids", part).executeUpdate();
        }
    }

    private static List<List<UUID>> parts(List<UUID> ids) {
        List<List<UUID>> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += MOST_IN_A_QUERY) {
            parts.add(ids.subList(i, Math.min(ids.size(), i + MOST_IN_A_QUERY)));
        }
        return parts;
    }
}
