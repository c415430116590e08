package io.leitmotif.article.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The heads, by topic and version. */
@ApplicationScoped
class HeadRepository implements PanacheRepositoryBase<HeadRow, HeadRow.Key> {

    /** Without their weights, which those of an older edition may not be readable any more. */
    private static final String DESCRIBED = "select new io.leitmotif.article.topic.StoredHead(h.key.topicId, h.key.version,"
            + " h.trainedAt, h.accepted, h.trainedBy, h.positives, h.negatives, h.corrections, h.f1) from HeadRow h"
            + " where h.key.topicId = :topic";

    List<StoredHead> of(String topicId) {
        return getEntityManager().createQuery(DESCRIBED + " order by h.key.version desc", StoredHead.class)
                .setParameter("topic", topicId).getResultList();
    }

    Optional<StoredHead> described(String topicId, Integer version) {
        return getEntityManager().createQuery(DESCRIBED + " and h.key.version = :version", StoredHead.class)
                .setParameter("topic", topicId).setParameter("version", version).getResultStream().findFirst();
    }

    int lastVersion(String topicId) {
        Integer last = getEntityManager()
                .createQuery("select max(h.key.version) from HeadRow h where h.key.topicId = :topic", Integer.class)
                .setParameter("topic", topicId).getSingleResult();
        return last == null ? 0 : last;
    }
}
