package io.leitmotif.article.topic;

import io.leitmotif.topic.head.Head;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A head that was learnt. Written once and kept, so that it can be gone back to. */
@Entity
@Table(name = "topic_head")
public class HeadRow {

    /** Which topic's, and which of them. */
    @Embeddable
    public record Key(@Column(name = "topic_id") String topicId, int version) implements Serializable {
    }

    @EmbeddedId
    Key key;

    @Column(name = "trained_at", nullable = false)
    Instant trainedAt;

    @Column(name = "trained_by", nullable = false)
    String trainedBy;

    @Column(nullable = false)
    int lessons;

    @Column(nullable = false)
    int positives;

    @Column(nullable = false)
    int negatives;

    @Column(nullable = false)
    int corrections;

    Double f1;

    @Column(nullable = false)
    boolean accepted;

    @Column(nullable = false)
    @Convert(converter = HeadConverter.class)
    Head head;

    /** For the mapper. */
    protected HeadRow() {
    }

    HeadRow(Key key, NewHead learnt, Instant trainedAt, boolean accepted) {
        this.key = key;
        this.trainedAt = trainedAt;
        this.accepted = accepted;
        trainedBy = learnt.trainedBy();
        lessons = learnt.lessons();
        positives = learnt.positives();
        negatives = learnt.negatives();
        corrections = learnt.corrections();
        f1 = learnt.f1();
        head = learnt.head();
    }

    StoredHead value() {
        return new StoredHead(key.topicId(), key.version(), trainedAt, accepted, trainedBy, positives, negatives,
                corrections, f1);
    }
}
