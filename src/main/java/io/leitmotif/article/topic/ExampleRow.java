package io.leitmotif.article.topic;

import io.leitmotif.article.EmbeddingListConverter;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.vector.Embedding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** A text that was given to teach, with its embeddings. */
@Entity
@Table(name = "example")
public class ExampleRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(nullable = false)
    String vocabulary;

    @Column(name = "text_sha256", nullable = false)
    String textSha256;

    @Column(nullable = false)
    String text;

    @Column(nullable = false)
    String language;

    @Column(nullable = false)
    boolean complete;

    @Column(name = "embedded_by", nullable = false)
    String embeddedBy;

    @Column(name = "title_embedding")
    Embedding title;

    @Column(nullable = false)
    @Convert(converter = EmbeddingListConverter.class)
    List<Embedding> embeddings;

    @Column(nullable = false)
    Embedding whole;

    @ElementCollection
    @CollectionTable(name = "example_topic", joinColumns = @JoinColumn(name = "example_id"))
    @Column(name = "topic_id")
    @BatchSize(size = 500)
    Set<String> topics = new HashSet<>();

    /** For the mapper. */
    protected ExampleRow() {
    }

    ExampleRow(String vocabulary, String textSha256, String text, boolean complete) {
        this.vocabulary = vocabulary;
        this.textSha256 = textSha256;
        this.text = text;
        this.complete = complete;
    }

    void embed(EmbeddedText embedded, String by) {
        embeddedBy = by;
        language = embedded.language();
        title = embedded.title();
        embeddings = embedded.passages();
        whole = embedded.whole();
    }

    StoredExample value() {
        return new StoredExample(new Example(text, topics, language), complete,
                new EmbeddedText(title, embeddings, whole, language));
    }
}
