package io.leitmotif.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (filter.topic() != null) {
            conditions.add("exists (select 1 from a.decisions d where d.topicId = :topic and d.assigned)");
            parameters.put("topic", filter.topic());
        }
        if (filter.language() != null) {
            conditions.add("a.language = :language");
            parameters.put("language", filter.language());
        }
        if (filter.source() != null) {
            conditions.add("a.source = :source");
            parameters.put("source", filter.source());
        }
        if (filter.from() != null) {
            conditions.add("coalesce(a.publishedAt, a.receivedAt) >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("coalesce(a.publishedAt, a.receivedAt) < :to");
            parameters.put("to", filter.to());
        }
        if (after != null) {
            conditions.add("(a.receivedAt < :receivedAt or a.receivedAt = :receivedAt and a.id < :id)");
            parameters.put("receivedAt", after.receivedAt());
            parameters.put("id", after.id());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return find("from Article a" + where + " order by a.receivedAt desc, a.id desc", parameters)
                .range(0, limit - 1).list();
    }

    List<Article> toIndex(int limit) {
        return find("from Article a where not a.indexed order by a.id").range(0, limit - 1).list();
    }
}
