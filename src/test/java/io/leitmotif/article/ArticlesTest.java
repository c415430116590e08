package io.leitmotif.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.topic.Evidence;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.vector.Embedding;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the database gives back, and what it does with two callers at once. */
@QuarkusTest
class ArticlesTest {

    @Inject
    Articles articles;

    private static NewArticle article(String externalId, String text) {
        float[] vector = new float[512];
        vector[text.length() % 512] = 3;
        return new NewArticle(externalId, String.format("%064x", text.hashCode() & 0xffffffffL),
                new Metadata("题", "记者", "报", Instant.parse("2024-01-01T00:00:00Z"), "https://example.org/1",
                        List.of("标签", "a tag"), "zh-Hans"), "摘要", "text", text, text,
                List.of(new TopicScore("vr", 0.25, false, 1, null, List.of()),
                        new TopicScore("ai", 0.75, true, 2, true, List.of(new Evidence("证\"据\n", 3, 8, 0.5)))),
                document(Embedding.of(vector), text), "encoder", "7", "ab".repeat(32), 0.125);
    }

    private static EmbeddedDocument document(Embedding embedding, String text) {
        return new EmbeddedDocument(null, List.of(new EmbeddedPassage(new Passage(text.substring(0, 5), 0, 5), embedding)),
                embedding, "zh-Hans");
    }

    private static String unique() {
        return "文" + UUID.randomUUID();
    }

    @Test
    void whatWasSavedIsReadBackWhole() {
        String text = unique().repeat(5_000);
        StoredArticle saved = articles.save(article(null, text)).article();
        StoredArticle read = articles.find(saved.id()).orElseThrow();
        assertEquals(saved, read);
        assertEquals(0.125, read.unknownShare());
        assertEquals(List.of("ai"), read.assignedTopics());
        assertEquals("ai", read.topics().get(0).topicId(), "best first");
        assertEquals(new Evidence("证\"据\n", 3, 8, 0.5), read.topics().get(0).evidence().get(0));
        assertEquals(new StoredText("text", text, text), articles.text(saved.id()).orElseThrow());
    }

    @Test
    void eightCallersWithTheSameArticleMakeOne() throws Exception {
        NewArticle given = article("same " + UUID.randomUUID(), unique());
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Articles.Saved>> saving = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                saving.add(callers.submit(() -> articles.save(given)));
            }
            int created = 0;
            UUID id = null;
            for (Future<Articles.Saved> one : saving) {
                Articles.Saved saved = one.get();
                created += saved.created() ? 1 : 0;
                assertTrue(id == null || id.equals(saved.article().id()));
                id = saved.article().id();
            }
            assertEquals(1, created);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void articlesOfOtherWeightsOrOfTheSameUsedOtherwiseAreCounted() {
        String weights = "ab".repeat(32);
        long before = articles.countOfOtherEncoders(weights, "7");
        long reweighed = articles.countOfOtherEncoders("cd".repeat(32), "7");
        long revised = articles.countOfOtherEncoders(weights, "8");
        articles.save(article(null, unique()));
        assertEquals(before, articles.countOfOtherEncoders(weights, "7"));
        assertEquals(reweighed + 1, articles.countOfOtherEncoders("cd".repeat(32), "7"));
        assertEquals(revised + 1, articles.countOfOtherEncoders(weights, "8"));
    }

    @Test
    void whatWasDeletedBeforeItWasIndexedIsTold() {
        UUID there = articles.save(article(null, unique())).article().id();
        UUID gone = UUID.randomUUID();
        assertEquals(Set.of(gone), articles.markIndexed(List.of(there, gone)));
    }

    @Test
    void removingTakesTopicsAndTextAlong() {
        UUID id = articles.save(article(null, unique())).article().id();
        assertTrue(articles.delete(id));
        assertTrue(articles.find(id).isEmpty());
        assertTrue(articles.text(id).isEmpty());
        assertTrue(!articles.delete(id));
    }

    @Test
    void whatIsNotIndexedYetIsKnown() {
        UUID id = articles.save(article(null, unique())).article().id();
        assertTrue(articles.toIndex(1_000).stream().anyMatch(article -> article.id().equals(id)));
        long before = articles.countToIndex();
        articles.markIndexed(List.of(id));
        assertEquals(before - 1, articles.countToIndex());
        assertTrue(articles.toIndex(1_000).stream().noneMatch(article -> article.id().equals(id)));
    }
}
