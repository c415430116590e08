package io.leitmotif.grouping;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.index.Likeness;
import io.leitmotif.vector.Embedding;
import java.time.Instant;
import java.util.UUID;

/**
 * An article as it is compared with others to find its story.
 *
 * @param id     the article's
 * @param copyOf the article it is a near copy of, or null
 * @param date   of publication, else of arrival
 * @param place  where it is in the encoder's space
 * @param words  of its title and lead
 */
record StoryMember(UUID id, UUID copyOf, Instant date, Embedding place, StoryWords words) {

    static StoryMember of(WholeArticle whole) {
        StoredArticle article = whole.article();
        return new StoryMember(article.id(), article.duplicateOf(), article.date(), Likeness.of(whole.document()),
                StoryWords.of(article.metadata().title(), article.summary()));
    }

    boolean isCopyOf(StoryMember other) {
        return other.id.equals(copyOf) || id.equals(other.copyOf) || copyOf != null && copyOf.equals(other.copyOf);
    }
}
