package io.leitmotif.article;

import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An article's passages with their embeddings: all that it takes to decide on its topics again. */
@Entity
@Table(name = "article_passages")
public class ArticlePassages {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "title_embedding")
    Embedding title;

    @Column(nullable = false)
    @Convert(converter = PassagesConverter.class)
    List<Passage> passages;

    @Column(nullable = false)
    @Convert(converter = EmbeddingListConverter.class)
    List<Embedding> embeddings;

    /** For the mapper. */
    protected ArticlePassages() {
    }

    ArticlePassages(UUID articleId, EmbeddedDocument document) {
        this.articleId = articleId;
        title = document.title();
        passages = document.passages().stream().map(EmbeddedPassage::passage).toList();
        embeddings = document.passages().stream().map(EmbeddedPassage::embedding).toList();
    }

    EmbeddedDocument value(Article article) {
        List<EmbeddedPassage> embedded = new ArrayList<>(passages.size());
        for (int i = 0; i < passages.size(); i++) {
            embedded.add(new EmbeddedPassage(passages.get(i), embeddings.get(i)));
        }
        return new EmbeddedDocument(title, embedded, article.embedding, article.language);
    }
}
