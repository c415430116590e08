package io.leitmotif.index;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.index.word.ArticleWords;
import io.leitmotif.index.word.ArticleWordsBinder;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** An article as the index sees it. The embedding's field is mapped by {@link ArticleMapping}: its dimension is the encoder's. */
class ArticleDocument {

    final String id;

    final String language;

    final String source;

    final List<String> topics;

    final Instant date;

    /** Year and month of {@link #date} in UTC: {@code 2026-11}. */
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
