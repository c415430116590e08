package io.leitmotif.article.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The texts that were given to teach. */
@ApplicationScoped
class ExampleRepository implements PanacheRepositoryBase<ExampleRow, UUID> {

    private static final int MOST_IN_A_QUERY = 1_000;

    List<ExampleRow> of(String vocabulary) {
        return list("from ExampleRow e where e.vocabulary = ?1 order by e.id", vocabulary);
    }

    Set<String> texts(String vocabulary) {
        return new HashSet<>(getEntityManager()
                .createQuery("select e.text from ExampleRow e where e.vocabulary = :vocabulary", String.class)
                .setParameter("vocabulary", vocabulary).getResultList());
    }

    List<ExampleRow> ofTopic(String topicId) {
        return list("from ExampleRow e where ?1 member of e.topics order by e.id", topicId);
    }

    /** Those of these texts that are there, by their SHA-256. */
    Map<String, ExampleRow> known(String vocabulary, List<String> sha256) {
        Map<String, ExampleRow> known = new HashMap<>();
        for (int i = 0; i < sha256.size(); i += MOST_IN_A_QUERY) {
            list("vocabulary = ?1 and textSha256 in ?2", vocabulary,
                    sha256.subList(i, Math.min(sha256.size(), i + MOST_IN_A_QUERY)))
                    .forEach(row -> known.put(row.textSha256, row));
        }
        return known;
    }

    List<ExampleRow> embeddedOtherwise(String by, int limit) {
        return find("from ExampleRow e where e.embeddedBy <> ?1 order by e.id", by).range(0, limit - 1).list();
    }
}
