package io.leitmotif.article;

import io.leitmotif.text.document.Metadata;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.vector.Embedding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/**
 * A stored article: what was sent, what was read in it, and by which encoder. Written once, in one transaction;
 * afterwards only {@link #indexed}, what is decided on its topics, and the group it is in change.
 */
@Entity
public class Article {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "external_id")
    String externalId;

    @Column(name = "text_sha256", nullable = false)
    String textSha256;

    String title;

    @Column(nullable = false)
    String language;

    String url;

    String source;

    String author;

    @Column(nullable = false)
    @Convert(converter = TagsConverter.class)
    List<String> tags;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "received_at", nullable = false)
    Instant receivedAt;

    @Column(nullable = false)
    String summary;

    @Column(nullable = false)
    Embedding embedding;

    @Column(name = "encoder_id", nullable = false)
    String encoderId;

    @Column(name = "encoder_revision", nullable = false)
    String encoderRevision;

    @Column(name = "encoder_sha256", nullable = false)
    String encoderSha256;

    /** Null of those that were stored before it was counted. */
    @Column(name = "unknown_share")
    Double unknownShare;

    @Column(nullable = false)
    boolean indexed;

    @Column(nullable = false)
    double uncertainty;

    @Column(name = "duplicate_of")
    UUID duplicateOf;

    @Column(name = "story_id")
    UUID storyId;

    /** Whether copies and stories were looked for. */
    @Column(nullable = false)
    boolean grouped;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "topic_decision", joinColumns = @JoinColumn(name = "article_id"))
    @BatchSize(size = 100)
    List<TopicDecision> decisions = new ArrayList<>();

    /** For the mapper. */
    protected Article() {
    }

    Article(NewArticle given, Instant receivedAt) {
        this.receivedAt = receivedAt;
        externalId = given.externalId();
        textSha256 = given.textSha256();
        Metadata metadata = given.metadata();
        title = metadata.title();
        author = metadata.author();
        source = metadata.source();
        publishedAt = metadata.publishedAt();
        url = metadata.url();
        tags = metadata.tags();
        language = metadata.language();
        summary = given.summary();
        embedding = given.document().whole();
        encoderId = given.encoderId();
        encoderRevision = given.encoderRevision();
        encoderSha256 = given.encoderSha256();
        unknownShare = given.unknownShare();
        decide(given.topics());
    }

    /** Replaces what was decided on its topics. */
    void decide(List<TopicScore> topics) {
        decisions.clear();
        topics.forEach(topic -> decisions.add(new TopicDecision(topic)));
        uncertainty = topics.stream().mapToDouble(TopicScore::uncertainty).max().orElse(0);
    }

    StoredArticle value() {
        List<TopicScore> topics = decisions.stream().map(TopicDecision::value).sorted().toList();
        Metadata metadata = new Metadata(title, author, source, publishedAt, url, tags, language);
        return new StoredArticle(id, externalId, metadata, receivedAt, summary, topics, embedding, encoderId,
                encoderRevision, duplicateOf, storyId, unknownShare);
    }
}
