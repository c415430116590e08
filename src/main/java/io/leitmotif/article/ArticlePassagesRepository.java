package io.leitmotif.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The passages, by article id. */
@ApplicationScoped
class ArticlePassagesRepository implements PanacheRepositoryBase<ArticlePassages, UUID> {
}
