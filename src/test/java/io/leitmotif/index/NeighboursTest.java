package io.leitmotif.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.StoredArticle;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.vector.Embedding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index against the exact answer: 20,000 vectors in 200 clusters, as articles on events lie. */
class NeighboursTest {

    private static final int DIMENSION = 512;
    private static final Random RANDOM = new Random(42);
    private static final List<WholeArticle> ARTICLES = new ArrayList<>();
    private static final float[][] CENTRES = new float[200][DIMENSION];

    @TempDir
    private static Path directory;
    private static ArticleIndex index;

    @BeforeAll
    static void fill() {
        index = new ArticleIndex(new IndexConfig() {
            @Override
            public Backend backend() {
                return Backend.LUCENE;
            }

            @Override
            public Path directory() {
                return directory.resolve("index");
            }
        }, DIMENSION);
        for (float[] centre : CENTRES) {
            for (int j = 0; j < DIMENSION; j++) {
                centre[j] = (float) RANDOM.nextGaussian();
            }
        }
        for (int i = 0; i < 20_000; i++) {
            boolean rare = i % 20 == 0;
            Embedding place = near(CENTRES[i % 200]);
            ARTICLES.add(whole(new StoredArticle(new UUID(i, i), null, new Metadata(null, null, "source " + i % 7,
                    Instant.ofEpochSecond(i), null, List.of(), rare ? "ja" : "zh-Hans"), Instant.EPOCH, "",
                    List.of(new TopicScore(rare ? "vr" : "ai", 0.9, true, 1, null, List.of())), place, "e", "r", null, null)));
        }
        index.put(ARTICLES);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static WholeArticle whole(StoredArticle article) {
        return new WholeArticle(article, "text", new EmbeddedDocument(null, List.of(new EmbeddedPassage(
                new Passage("text", 0, 4), article.embedding())), article.embedding(), article.metadata().language()));
    }

    private static Embedding near(float[] centre) {
        float[] vector = centre.clone();
        for (int j = 0; j < DIMENSION; j++) {
            vector[j] += (float) (0.7 * RANDOM.nextGaussian());
        }
        return Embedding.of(vector);
    }

    private static List<Neighbour> exact(Embedding place, Predicate<StoredArticle> filter, int limit) {
        return ARTICLES.stream().filter(a -> filter.test(a.article()))
                .map(a -> new Neighbour(a.id(), Likeness.of(a.document()).dot(place))).sorted()
                .limit(limit).toList();
    }

    private static double recall(ArticleFilter filter, Predicate<StoredArticle> oracle) {
        int found = 0;
        for (int q = 0; q < 50; q++) {
            Embedding place = near(CENTRES[q]);
            Set<UUID> truth = exact(place, oracle, 10).stream().map(Neighbour::id).collect(Collectors.toSet());
            Set<UUID> answer = new HashSet<>();
            index.nearest(place, filter, 10).forEach(neighbour -> answer.add(neighbour.id()));
            assertEquals(10, answer.size());
            truth.retainAll(answer);
            found += truth.size();
        }
        return found / 500.0;
    }

    @Test
    void tenNearestAreThoseOfTheExactAnswer() {
        double recall = recall(ArticleFilter.ALL, article -> true);
        assertTrue(recall >= 0.95, "recall@10 is " + recall);
    }

    @Test
    void aFilterThatLetsOneInTwentyPassCostsNoHits() {
        double recall = recall(new ArticleFilter("vr", null, null, null, null),
                article -> article.metadata().language().equals("ja"));
        assertTrue(recall >= 0.95, "recall@10 is " + recall);
    }

    @Test
    void similaritiesAreTheCosines() {
        Embedding place = near(CENTRES[3]);
        for (Neighbour neighbour : index.nearest(place, ArticleFilter.ALL, 10)) {
            WholeArticle article = ARTICLES.get((int) neighbour.id().getMostSignificantBits());
            assertEquals(Likeness.of(article.document()).dot(place), neighbour.similarity(), 1e-5);
        }
    }

    @Test
    void theTimeSpanIncludesItsBeginAndExcludesItsEnd() {
        ArticleFilter filter = new ArticleFilter(null, null, null, Instant.ofEpochSecond(100),
                Instant.ofEpochSecond(103));
        Set<UUID> ids = index.nearest(near(CENTRES[0]), filter, 10).stream().map(Neighbour::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of(new UUID(100, 100), new UUID(101, 101), new UUID(102, 102)), ids);
    }

    @Test
    void whatIsRemovedIsNotFoundAndPutAgainIsThereOnce() {
        WholeArticle article = ARTICLES.get(17);
        index.remove(article.id());
        assertTrue(index.nearest(Likeness.of(article.document()), ArticleFilter.ALL, 1).stream()
                .noneMatch(neighbour -> neighbour.id().equals(article.id())));
        index.put(List.of(article));
        index.put(List.of(article));
        assertEquals(article.id(), index.nearest(Likeness.of(article.document()), ArticleFilter.ALL, 1).get(0).id());
        assertEquals(ARTICLES.size(), index.size());
    }
}
