package io.leitmotif.article.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A name of an article's text that copies of it are likely to share. */
@Entity
@Table(name = "copy_band")
public class CopyBandRow {

    /** The name, the article's date and the article, in the order in which they are looked for. */
    @Embeddable
    public record Key(long band, @Column(name = "dated_at") Instant datedAt, @Column(name = "article_id") UUID articleId)
            implements Serializable {
    }

    @EmbeddedId
    Key key;

    /** For the mapper. */
    protected CopyBandRow() {
    }

    CopyBandRow(long band, CopyText article) {
        key = new Key(band, article.date(), article.id());
    }
}
