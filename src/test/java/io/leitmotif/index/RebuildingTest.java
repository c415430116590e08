package io.leitmotif.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.Articles;
import io.leitmotif.article.BackgroundJobs;
import io.leitmotif.article.NewArticle;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of its own over the test database: lost, out of step, built anew while it is searched and written to. */
@QuarkusTest
class RebuildingTest {

    private static final Random RANDOM = new Random(7);

    @Inject
    Articles articles;

    @TempDir
    Path directory;

    private final List<StoredArticle> stored = new ArrayList<>();
    private ArticleIndex index;
    private Indexing indexing;
    private Rebuilding rebuilding;

    private record Place(Backend backend, Path directory) implements IndexConfig {
    }

    @BeforeEach
    void open() {
        open("e");
    }

    private void open(String encoder) {
        index = new ArticleIndex(new Place(IndexConfig.Backend.LUCENE, directory), 512, encoder);
        indexing = new Indexing(index, articles, new BackgroundJobs(), new SimpleMeterRegistry());
        rebuilding = new Rebuilding(index, indexing, articles, new BackgroundJobs(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        index.close();
        stored.forEach(article -> articles.delete(article.id()));
    }

    private StoredArticle store() {
        float[] vector = new float[512];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) RANDOM.nextGaussian();
        }
        Embedding place = Embedding.of(vector);
        String text = "文" + UUID.randomUUID();
        StoredArticle article = articles.save(new NewArticle(null, text.substring(1).replace("-", "").repeat(2),
                Metadata.of(null, "zh"), text, "text", text, text, List.of(), new EmbeddedDocument(null,
                        List.of(new EmbeddedPassage(new Passage("p", 0, 1), place)), place, "zh"), "e", "r",
                "ef".repeat(32), 0)).article();
        stored.add(article);
        return article;
    }

    private boolean finds(StoredArticle article) {
        Embedding place = Likeness.of(articles.wholes(List.of(article.id())).get(0).document());
        return index.nearest(place, ArticleFilter.ALL, 1).stream().anyMatch(hit -> hit.id().equals(article.id()));
    }

    private List<String> folders() throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLostIndexIsFilledAtStartAndNotReadyBefore() {
        StoredArticle article = store();
        articles.markIndexed(List.of(article.id()));
        assertFalse(index.complete());
        rebuilding.open();
        assertTrue(index.complete());
        assertTrue(finds(article));
        assertEquals(articles.count(), index.size());
        assertNotNull(rebuilding.latest().orElseThrow().finishedAt());
    }

    @Test
    void whatACrashLeftOutOfStepIsFoundArticleByArticle() {
        rebuilding.open();
        StoredArticle lost = store();
        articles.markIndexed(List.of(lost.id())); // said to be there, and is not
        StoredArticle gone = store();
        indexing.add(gone);
        articles.delete(gone.id()); // gone, and still there
        StoredArticle twice = store();
        indexing.add(twice);
        articles.markToIndex(List.of(twice.id())); // there, and not said to be
        StoredArticle another = store();
        indexing.add(another);
        articles.delete(another.id());
        var before = rebuilding.latest();
        rebuilding.open();
        assertEquals(before, rebuilding.latest(), "nothing was built anew");
        assertEquals(articles.ids(), index.ids());
        assertTrue(finds(lost));
        assertTrue(finds(twice));
    }

    @Test
    void anIndexIsBuiltAsideWhileTheOldOneIsSearchedAndWrittenTo() throws Exception {
        rebuilding.open();
        StoredArticle first = store();
        indexing.add(first);
        for (int i = 0; i < 300; i++) {
            indexing.add(store());
        }
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(2);
        ExecutorService callers = Executors.newFixedThreadPool(2); // the common pool may have one thread
        Future<Integer> searches = callers.submit(() -> {
            int asked = 0;
            while (!over.get()) {
                assertTrue(finds(first), "after " + asked + " searches");
                if (asked++ == 0) {
                    underWay.countDown();
                }
            }
            return asked;
        });
        Future<List<StoredArticle>> writes = callers.submit(() -> {
            List<StoredArticle> removed = new ArrayList<>();
            while (!over.get()) {
                StoredArticle here = store();
                indexing.add(here);
                StoredArticle old = stored.get(1 + removed.size());
                articles.delete(old.id());
                indexing.remove(old.id());
                removed.add(old);
                if (removed.size() == 1) {
                    underWay.countDown();
                }
            }
            return removed;
        });
        assertTrue(underWay.await(60, TimeUnit.SECONDS));
        String old = folders().get(1);
        rebuilding.begin();
        assertThrows(ProblemException.class, rebuilding::begin, "one at a time");
        rebuilding.build();
        over.set(true);
        assertTrue(searches.get() > 0);
        assertFalse(writes.get().isEmpty());
        callers.shutdown();
        Rebuild done = rebuilding.latest().orElseThrow();
        assertEquals(null, done.failure());
        assertTrue(done.done() >= 300);
        assertEquals(articles.ids(), index.ids());
        assertEquals(List.of("current"), folders().stream().filter(name -> name.equals("current")).toList());
        assertFalse(folders().contains(old), "the old one is deleted");
    }

    @Test
    void aServiceThatWasKilledWhileBuildingStartsWithTheOldIndex() throws Exception {
        rebuilding.open();
        StoredArticle article = store();
        indexing.add(article);
        index.beginNext();
        indexing.takeNext(null, 100);
        assertEquals(3, folders().size());
        index.close();
        open();
        assertTrue(index.complete());
        assertTrue(finds(article));
        assertEquals(2, folders().size(), "what was begun is deleted");
    }

    @Test
    void anIndexOfAnotherLayoutIsNotRead() throws Exception {
        rebuilding.open();
        index.close();
        Files.writeString(directory.resolve("current"),
                Files.readString(directory.resolve("current")).replace("layout-", "layout-0"));
        open();
        assertFalse(index.complete());
        assertEquals(0, index.size());
    }

    @Test
    void anIndexOfAnotherEncodersVectorsIsBuiltAnew() throws Exception {
        rebuilding.open();
        StoredArticle article = store();
        indexing.add(article);
        index.close();
        open("f");
        assertFalse(index.complete());
        assertEquals(0, index.size());
        rebuilding.open();
        assertTrue(index.complete());
        assertTrue(finds(article));
    }

    @Test
    void aDamagedIndexIsNotCompleteUntilItIsBuiltAnew() throws Exception {
        rebuilding.open();
        StoredArticle article = store();
        indexing.add(article);
        index.close();
        try (var files = Files.walk(directory)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments_")).toList()) {
                Files.writeString(file, "no index");
            }
        }
        open();
        assertFalse(index.complete());
        assertEquals(0, index.size());
        rebuilding.open();
        assertTrue(index.complete());
        assertTrue(finds(article));
    }

    @Test
    void anIndexThatLacksManyIsBuiltInTheBackgroundThoughTheDatabaseSaysItHasThem() {
        rebuilding.open();
        for (int i = 0; i < 501; i++) {
            store();
        }
        articles.markIndexed(stored.stream().map(StoredArticle::id).toList());
        rebuilding.open();
        assertNull(rebuilding.latest().orElseThrow().finishedAt());
        rebuilding.build();
        assertEquals(articles.ids(), index.ids());
    }
}
