package io.leitmotif.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.Articles;
import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.NewArticle;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an article when the index fails. */
@QuarkusTest
class IndexingTest {

    @Inject
    Articles articles;

    @TempDir
    Path directory;

    private StoredArticle stored;

    private ArticleIndex open() {
        return new ArticleIndex(new IndexConfig() {
            @Override
            public Backend backend() {
                return Backend.LUCENE;
            }

            @Override
            public Path directory() {
                return directory.resolve("index");
            }
        }, 512, "e");
    }

    private StoredArticle store() {
        float[] vector = new float[512];
        vector[7] = 1;
        String text = "文" + UUID.randomUUID();
        stored = articles.save(new NewArticle(null, String.format("%064x", text.hashCode() & 0xffffffffL),
                Metadata.of(null, "zh"), text, "text", text, text, List.of(), new EmbeddedDocument(null, List.of(
                        new EmbeddedPassage(new Passage("p", 0, 1), Embedding.of(vector))), Embedding.of(vector), "zh"), "e", "r",
                "ef".repeat(32), 0)).article();
        return stored;
    }

    @AfterEach
    void leaveNothing() {
        articles.delete(stored.id());
    }

    @Test
    void aFailureLeavesTheArticleToBeMadeUpForAndReadinessDown() {
        ArticleIndex broken = open();
        Indexing indexing = new Indexing(broken, articles, new BackgroundJobs(), new SimpleMeterRegistry());
        assertTrue(indexing.upToDate());
        broken.close();
        indexing.add(store());
        assertFalse(indexing.upToDate());
        assertTrue(articles.toIndex(1_000).stream().anyMatch(article -> article.id().equals(stored.id())));
    }

    @Test
    void anArticleThatWasDeletedMeanwhileDoesNotStayInTheIndex() {
        ArticleIndex index = open();
        Indexing indexing = new Indexing(index, articles, new BackgroundJobs(), new SimpleMeterRegistry());
        StoredArticle article = store();
        articles.delete(article.id());
        indexing.add(article);
        assertEquals(0, index.size());
        assertTrue(indexing.upToDate());
        index.close();
    }

    @Test
    void readinessIsUpWhileEveryWriteArrived() {
        ArticleIndex index = open();
        Indexing indexing = new Indexing(index, articles, new BackgroundJobs(), new SimpleMeterRegistry());
        IndexReadiness readiness = new IndexReadiness(indexing);
        assertEquals(Status.DOWN, readiness.call().getStatus(), "it is not open");
        readiness.opened(index);
        indexing.add(store());
        assertEquals(Status.DOWN, readiness.call().getStatus(), "it was never filled");
        index.noteComplete();
        assertEquals(Status.UP, readiness.call().getStatus());
        index.close();
    }

    @Test
    void anIndexThatCannotBeReadIsBuiltAnew() throws Exception {
        ArticleIndex first = open();
        new Indexing(first, articles, new BackgroundJobs(), new SimpleMeterRegistry()).add(store());
        assertEquals(1, first.size());
        first.close();
        try (var files = Files.walk(directory.resolve("index"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        ArticleIndex again = open();
        assertEquals(0, again.size());
        again.put(articles.wholes(List.of(stored.id())));
        assertEquals(1, again.size());
        again.close();
    }
}
