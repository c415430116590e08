package io.leitmotif.article.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A stored story. */
@Entity
@Table(name = "story")
public class StoryRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(nullable = false)
    int size;

    @Column(name = "first_seen", nullable = false)
    Instant firstSeen;

    @Column(name = "last_seen", nullable = false)
    Instant lastSeen;

    /** For the mapper. */
    protected StoryRow() {
    }

    StoryRow(int size, Instant firstSeen, Instant lastSeen) {
        this.size = size;
        this.firstSeen = firstSeen;
        this.lastSeen = lastSeen;
    }

    /** Takes in so many more, from that date to that date. */
    void extend(int articles, Instant from, Instant to) {
        size += articles;
        firstSeen = from.isBefore(firstSeen) ? from : firstSeen;
        lastSeen = to.isAfter(lastSeen) ? to : lastSeen;
    }

    Story value() {
        return new Story(id, size, firstSeen, lastSeen);
    }
}
