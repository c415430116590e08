package io.leitmotif.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The queries on articles. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    Optional<Article> findSame(String externalId, String textSha256) {
        Optional<Article> named = externalId == null ? Optional.empty()
                : find("externalId", externalId).firstResultOptional();
        return named.isPresent() || textSha256 == null ? named : find("textSha256", textSha256).firstResultOptional();
    }

    List<Article> newest(ArticleFilter filter, Cursor after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = FilterConditions.of(filter, parameters);
        if (after != null) {
            conditions.add("(a.receivedAt < :receivedAt or a.receivedAt = :receivedAt and a.id < :id)");
            parameters.put("receivedAt", after.receivedAt());
            parameters.put("id", after.id());
        }
        return page(conditions, "a.receivedAt desc, a.id desc", parameters, limit);
    }

    List<Article> mostUncertain(ArticleFilter filter, ReviewCursor after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = FilterConditions.of(filter, parameters);
        conditions.add("a.uncertainty > 0");
        if (after != null) {
            conditions.add("(a.uncertainty < :uncertainty or a.uncertainty = :uncertainty and a.id < :id)");
            parameters.put("uncertainty", after.uncertainty());
            parameters.put("id", after.id());
        }
        return page(conditions, "a.uncertainty desc, a.id desc", parameters, limit);
    }

    private List<Article> page(List<String> conditions, String order, Map<String, Object> parameters, int limit) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return find("from Article a" + where + " order by " + order, parameters).range(0, limit - 1).list();
    }

    /** In the order of ids, held until the transaction ends. */
    List<Article> after(UUID after, int limit) {
        Query held = getEntityManager().createNativeQuery(
                "select id from article where id > :after order by id limit " + limit + " for update", UUID.class);
        List<?> ids = held.setParameter("after", after == null ? new UUID(0, 0) : after).getResultList();
        return list("from Article a where a.id in ?1 order by a.id", ids);
    }

    /** The article, held until the transaction ends. */
    Optional<Article> hold(UUID id) {
        // the dialect's own lock, FOR NO KEY UPDATE, is PostgreSQL's alone
        getEntityManager().createNativeQuery("select id from article where id = :id for update", UUID.class)
                .setParameter("id", id).getResultList();
        return findByIdOptional(id);
    }

    /** Those of which a person said whether they have a topic. */
    List<Article> confirmed(String topicId) {
        return list("from Article a where exists (select 1 from a.decisions d where d.topicId = ?1 and d.confirmed is not null)"
                + " order by a.id", topicId);
    }

    List<Article> withoutPassages(int limit) {
        return find("from Article a where not exists (select 1 from ArticlePassages p where p.articleId = a.id)"
                + " order by a.id").range(0, limit - 1).list();
    }

    List<Article> toIndex(int limit) {
        return find("from Article a where not a.indexed order by a.id").range(0, limit - 1).list();
    }

    List<UUID> ids() {
        return getEntityManager().createQuery("select a.id from Article a", UUID.class).getResultList();
    }

    List<UUID> ids(Collection<UUID> among) {
        return getEntityManager().createQuery("select a.id from Article a where a.id in :among", UUID.class)
                .setParameter("among", among).getResultList();
    }

    List<UUID> idsAfter(UUID after, int limit) {
        return getEntityManager().createQuery("select a.id from Article a where a.id > :after order by a.id", UUID.class)
                .setParameter("after", after == null ? new UUID(0, 0) : after).setMaxResults(limit).getResultList();
    }
}
