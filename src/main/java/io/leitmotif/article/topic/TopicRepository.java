package io.leitmotif.article.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The topics, by id. */
@ApplicationScoped
class TopicRepository implements PanacheRepositoryBase<TopicRow, String> {

    List<TopicRow> inOrder() {
        return list("from TopicRow t order by t.place, t.id");
    }

    /** Held until the transaction ends. */
    Optional<TopicRow> hold(String id) {
        getEntityManager().createNativeQuery("select id from topic where id = :id for update", String.class)
                .setParameter("id", id).getResultList();
        return findByIdOptional(id);
    }

    int nextPlace() {
        Integer last = getEntityManager().createQuery("select max(t.place) from TopicRow t", Integer.class)
                .getSingleResult();
        return last == null ? 0 : last + 1;
    }
}
