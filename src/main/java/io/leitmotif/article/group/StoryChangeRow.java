package io.leitmotif.article.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A merge or a split; it goes with the story that stayed. */
@Entity
@Table(name = "story_change")
public class StoryChangeRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "story_id", nullable = false)
    UUID storyId;

    @Column(name = "other_id", nullable = false)
    UUID otherId;

    @Column(nullable = false, length = 8)
    @Enumerated(EnumType.STRING)
    StoryChange.Kind kind;

    @Column(nullable = false)
    int articles;

    @Column(nullable = false)
    Instant at;

    /** For the mapper. */
    protected StoryChangeRow() {
    }

    StoryChangeRow(StoryChange.Kind kind, UUID storyId, UUID otherId, int articles, Instant at) {
        this.kind = kind;
        this.storyId = storyId;
        this.otherId = otherId;
        this.articles = articles;
        this.at = at;
    }

    StoryChange value() {
        return switch (kind) {
            case MERGE -> new StoryChange(kind, otherId, storyId, articles, at);
            case SPLIT -> new StoryChange(kind, storyId, otherId, articles, at);
        };
    }
}
