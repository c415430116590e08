package io.leitmotif.article.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A walk over all articles that decides on their topics anew. */
@Entity
@Table(name = "reclassification")
public class ReclassificationRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "started_at", nullable = false)
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(nullable = false)
    long total;

    @Column(nullable = false)
    long done;

    @Column(nullable = false)
    long changed;

    @Column(name = "after_id")
    UUID afterId;

    Reclassification value() {
        return new Reclassification(id, startedAt, finishedAt, total, done, changed);
    }
}
