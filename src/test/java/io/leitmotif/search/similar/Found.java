package io.leitmotif.search.similar;

import io.leitmotif.article.StoredArticle;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.vector.Embedding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Articles that a search may have found. */
final class Found {

    private Found() {
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    /** An article in the direction of an angle, in degrees. */
    static StoredArticle article(int number, double angle, UUID duplicateOf) {
        return new StoredArticle(id(number), null, new Metadata(null, null, null, null, null, List.of(), "en"),
                Instant.EPOCH, "", List.of(), place(angle), "encoder", "1", duplicateOf, null, null);
    }

    static Embedding place(double angle) {
        return Embedding.of(new float[] {(float) Math.cos(Math.toRadians(angle)), (float) Math.sin(Math.toRadians(angle))});
    }
}
