package io.leitmotif.index;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.index.word.ArticleWords;
import io.leitmotif.index.word.ArticleWordsBinder;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** An article as the index sees it. The embedding's field is mapped by {@link ArticleMapping}: its dimension is the encoder's. */
@SearchEntity(name = "article")
@Indexed(index = "article")
class ArticleDocument {

    @DocumentId
    final String id;

    @KeywordField(aggregable = Aggregable.YES)
    final String language;

    @KeywordField(aggregable = Aggregable.YES)
    final String source;

    @KeywordField(aggregable = Aggregable.YES)
    final List<String> topics;

    @GenericField(projectable = Projectable.NO, aggregable = Aggregable.YES)
    final Instant date;

    /** Year and month of {@link #date} in UTC: {@code 2026-11}. */
    @KeywordField(aggregable = Aggregable.YES)
    final String month;

    /** Their fields are laid out by {@link ArticleWordsBinder}. */
    final ArticleWords words;

    final float[] embedding;

    ArticleDocument(WholeArticle whole) {
        StoredArticle article = whole.article();
        id = article.id().toString();
        language = article.metadata().language();
        source = article.metadata().source();
        topics = article.assignedTopics();
        date = article.date();
        month = YearMonth.from(date.atOffset(ZoneOffset.UTC)).toString();
        words = new ArticleWords(article.metadata().title(), whole.text(), language);
        embedding = Likeness.of(whole.document()).toArray();
    }
}
