package io.leitmotif.index;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.vector.Embedding;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Articles that only the index knows. */
public final class IndexedArticles {

    private IndexedArticles() {
    }

    /** An article of one passage, at that place, with these topics. */
    public static WholeArticle of(UUID id, Metadata metadata, String text, Embedding place, String... topics) {
        List<TopicScore> scores = Arrays.stream(topics)
                .map(topic -> new TopicScore(topic, 0.9, true, 1, null, List.of())).toList();
        return new WholeArticle(new StoredArticle(id, null, metadata, Instant.EPOCH, "", scores, place, "e", "r", null,
                null, null), text, new EmbeddedDocument(null, List.of(new EmbeddedPassage(new Passage("p", 0, 1), place)), place,
                metadata.language()));
    }
}
