package io.leitmotif.intake;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.Articles;
import io.leitmotif.article.Database;
import io.leitmotif.article.NewArticle;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.grouping.GroupingConfig;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What keeps a service from starting on a database that it cannot go on with. */
@QuarkusTest
class BeginningTest {

    @Inject
    Articles articles;

    @Inject
    Encoder encoder;

    @Inject
    Event<Encoder> encoderLoaded;

    @Inject
    Database database;

    @Inject
    GroupingConfig grouping;

    @Test
    void articlesThatAnotherEncoderEmbeddedAreNotGoneOnWith() {
        Embedding place = Embedding.of(new float[] {1, 0});
        EmbeddedDocument document = new EmbeddedDocument(null,
                List.of(new EmbeddedPassage(new Passage("灯", 0, 1), place)), place, "zh");
        UUID id = articles.save(new NewArticle(null, "ab".repeat(32), Metadata.of(null, "zh"), "灯", "text", "灯", "灯",
                List.of(), document, "bge-small-zh-v1.5", "1", "ef".repeat(32), 0)).article().id();
        try {
            // the database is asked before topics, index and seeds are touched
            String refusal = assertThrows(ModelException.class, () -> new Beginning(() -> encoder, encoderLoaded, database,
                    articles, null, null, null, grouping, null, null, null, null, null).begin(step -> { })).getMessage();
            assertTrue(refusal.matches("[1-9]\\d* stored articles were embedded by another encoder, \\S+ \\S+, than "
                    + encoder.identity().id() + " " + encoder.identity().revision() + ",.*"), refusal);
            assertTrue(refusal.endsWith("set leitmotif.encoder.model to that one, or start on another data directory"), refusal);
        } finally {
            articles.delete(id);
        }
    }
}
