package io.leitmotif.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The long columns, by article id. */
@ApplicationScoped
class ArticleTextRepository implements PanacheRepositoryBase<ArticleText, UUID> {

    /** Without the originals, which can be many times as long. */
    Map<UUID, String> cleanTexts(Collection<UUID> ids) {
        return getEntityManager().createQuery("select t.articleId, t.cleanText from ArticleText t where t.articleId in :ids",
                Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
