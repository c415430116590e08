package io.leitmotif.article.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statements that change stories, and what is read to decide on it. */
@ApplicationScoped
class StoryRepository implements PanacheRepositoryBase<StoryRow, UUID> {

    List<StoryArticle> articles(Collection<UUID> ids) {
        return getEntityManager().createQuery("select a.id, a.storyId, a.title, a.summary, "
                + "coalesce(a.publishedAt, a.receivedAt) from Article a where a.id in :ids and a.storyId is not null",
                StoryArticle.class).setParameter("ids", ids).getResultList();
    }

    Set<UUID> ofCopies(UUID article, UUID original) {
        UUID first = original == null ? article : original;
        // two queries: H2 would walk over all articles for one with "or"
        Set<UUID> copies = new HashSet<>(getEntityManager().createQuery("select distinct a.storyId from Article a where "
                + "a.duplicateOf in :ids and a.storyId is not null", UUID.class)
                .setParameter("ids", original == null ? Set.of(article) : Set.of(article, original)).getResultList());
        copies.addAll(getEntityManager().createQuery("select a.storyId from Article a where a.id = :first "
                + "and a.storyId is not null", UUID.class).setParameter("first", first).getResultList());
        return copies;
    }

    Map<UUID, Long> sizes(Collection<UUID> ids, Instant from, Instant to) {
        return getEntityManager().createQuery("select a.storyId, count(*) from Article a where a.storyId in :ids and "
                + "coalesce(a.publishedAt, a.receivedAt) >= :from and coalesce(a.publishedAt, a.receivedAt) < :to "
                + "group by a.storyId", Object[].class).setParameter("ids", ids).setParameter("from", from)
                .setParameter("to", to).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    List<UUID> members(UUID story, int limit) {
        return getEntityManager().createQuery("select a.id from Article a where a.storyId = :story order by a.id",
                UUID.class).setParameter("story", story).setMaxResults(limit).getResultList();
    }

    void move(Collection<UUID> articles, UUID story) {
        getEntityManager().createQuery("update Article a set a.storyId = :story where a.id in :articles")
                .setParameter("story", story).setParameter("articles", articles).executeUpdate();
    }

    void moveAll(UUID from, UUID into) {
        getEntityManager().createQuery("update Article a set a.storyId = :into where a.storyId = :from")
                .setParameter("into", into).setParameter("from", from).executeUpdate();
        getEntityManager().createQuery("update StoryChangeRow c set c.storyId = :into where c.storyId = :from")
                .setParameter("into", into).setParameter("from", from).executeUpdate();
    }

    void note(StoryChangeRow change) {
        getEntityManager().persist(change);
    }

    /** Sets a story's size and dates to what its articles say; removes it if it has none. */
    void count(StoryRow story) {
        Object[] counted = getEntityManager().createQuery("select count(*), min(coalesce(a.publishedAt, a.receivedAt)), "
                + "max(coalesce(a.publishedAt, a.receivedAt)) from Article a where a.storyId = :story", Object[].class)
                .setParameter("story", story.id).getSingleResult();
        story.size = ((Long) counted[0]).intValue();
        if (story.size == 0) {
            delete(story);
            return;
        }
        story.firstSeen = (Instant) counted[1];
        story.lastSeen = (Instant) counted[2];
    }
}
