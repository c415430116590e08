package io.leitmotif.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The long columns, by article id. */
@ApplicationScoped
class ArticleTextRepository implements PanacheRepositoryBase<ArticleText, UUID> {
}
