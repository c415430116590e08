package io.leitmotif.index;

import io.leitmotif.article.StoredArticle;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** An article as the index sees it. The embedding's field is mapped by {@link ArticleIndex}: its dimension is the encoder's. */
@SearchEntity(name = "article")
@Indexed(index = "article")
class ArticleDocument {

    @DocumentId
    final String id;

    @KeywordField
    final String language;

    @KeywordField
    final String source;

    @KeywordField
    final List<String> topics;

    @GenericField(projectable = Projectable.NO)
    final Instant date;

    final float[] embedding;

    ArticleDocument(StoredArticle article) {
        id = article.id().toString();
        language = article.metadata().language();
        source = article.metadata().source();
        topics = article.assignedTopics();
        date = article.date();
        embedding = article.embedding().toArray();
    }
}
