package io.leitmotif.article.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The heads, by topic and version. */
@ApplicationScoped
class HeadRepository implements PanacheRepositoryBase<HeadRow, HeadRow.Key> {

    List<HeadRow> of(String topicId) {
        return list("from HeadRow h where h.key.topicId = ?1 order by h.key.version desc", topicId);
    }

    int lastVersion(String topicId) {
        Integer last = getEntityManager()
                .createQuery("select max(h.key.version) from HeadRow h where h.key.topicId = :topic", Integer.class)
                .setParameter("topic", topicId).getSingleResult();
        return last == null ? 0 : last;
    }
}
