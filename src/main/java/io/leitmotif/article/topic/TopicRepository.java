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

    /** Read without the row: it is read again when it is held. */
    Optional<String> vocabularyOf(String id) {
        return getEntityManager().createQuery("select t.vocabulary from TopicRow t where t.id = :id", String.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** All of a vocabulary, always in one order: two that change it wait for each other. */
    void holdVocabulary(String vocabulary) {
        getEntityManager().createNativeQuery(
                        "select id from topic where vocabulary = :vocabulary order by id for update", String.class)
                .setParameter("vocabulary", vocabulary).getResultList();
    }

    int nextPlace() {
        Integer last = getEntityManager().createQuery("select max(t.place) from TopicRow t", Integer.class)
                .getSingleResult();
        return last == null ? 0 : last + 1;
    }
}
