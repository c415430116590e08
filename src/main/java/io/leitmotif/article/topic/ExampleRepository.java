package io.leitmotif.article.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The texts that were given to teach. */
@ApplicationScoped
class ExampleRepository implements PanacheRepositoryBase<ExampleRow, UUID> {

    List<ExampleRow> of(String vocabulary) {
        return list("from ExampleRow e where e.vocabulary = ?1 order by e.id", vocabulary);
    }

    List<ExampleRow> ofTopic(String topicId) {
        return list("from ExampleRow e where ?1 member of e.topics order by e.id", topicId);
    }

    Optional<ExampleRow> same(String vocabulary, String textSha256) {
        return find("vocabulary = ?1 and textSha256 = ?2", vocabulary, textSha256).firstResultOptional();
    }

    List<ExampleRow> embeddedOtherwise(String by, int limit) {
        return find("from ExampleRow e where e.embeddedBy <> ?1 order by e.id", by).range(0, limit - 1).list();
    }
}
