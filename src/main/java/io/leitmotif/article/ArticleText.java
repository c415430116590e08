package io.leitmotif.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The long columns of an article: what was sent and what was read. */
@Entity
@Table(name = "article_text")
public class ArticleText {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Column(nullable = false)
    String format;

    @Column(nullable = false)
    String content;

    @Column(name = "clean_text", nullable = false)
    String cleanText;

    /** For the mapper. */
    protected ArticleText() {
    }

    ArticleText(UUID articleId, NewArticle given) {
        this.articleId = articleId;
        format = given.format();
        content = given.content();
        cleanText = given.cleanText();
    }

    StoredText value() {
        return new StoredText(format, content, cleanText);
    }
}
