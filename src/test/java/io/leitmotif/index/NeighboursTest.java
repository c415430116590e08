package io.leitmotif.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.article.ArticleFilter;
import io.leitmotif.article.WholeArticle;
import io.leitmotif.vector.Embedding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index against the exact answer: 20,000 vectors in 200 clusters, as articles on events lie. */
class NeighboursTest {

    private static final ClusteredVectors VECTORS = ClusteredVectors.of(20_000, 512);
    private static final List<float[]> QUERIES = VECTORS.queries(50);

    @TempDir
    private static Path directory;
    private static ArticleIndex index;

    private record Place(Backend backend, Path directory) implements IndexConfig {
    }

    @BeforeAll
    static void fill() {
        index = new ArticleIndex(new Place(IndexConfig.Backend.LUCENE, directory), 512, "e");
        index.put(IntStream.range(0, VECTORS.vectors().length).mapToObj(i -> VECTORS.article(i, "text")).toList());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static double recall(ArticleFilter filter) {
        long found = 0;
        for (float[] query : QUERIES) {
            List<Neighbour> answer = index.nearest(Embedding.of(query), filter, 10);
            assertEquals(10, answer.size());
            List<Integer> exact = VECTORS.nearest(query, filter != ArticleFilter.ALL);
            found += answer.stream().filter(hit -> exact.contains((int) hit.id().getMostSignificantBits())).count();
        }
        return found / 10.0 / QUERIES.size();
    }

    @Test
    void tenNearestAreThoseOfTheExactAnswer() {
        double recall = recall(ArticleFilter.ALL);
        assertTrue(recall >= 0.95, "recall@10 is " + recall);
    }

    @Test
    void aFilterThatLetsOneInTwentyPassCostsNoHits() {
        double recall = recall(new ArticleFilter("vr", null, null, null, null));
        assertTrue(recall >= 0.95, "recall@10 is " + recall);
    }

    @Test
    void similaritiesAreTheCosines() {
        Embedding place = Embedding.of(QUERIES.get(3));
        for (Neighbour neighbour : index.nearest(place, ArticleFilter.ALL, 10)) {
            Embedding found = Embedding.of(VECTORS.vectors()[(int) neighbour.id().getMostSignificantBits()]);
            assertEquals(found.dot(place), neighbour.similarity(), 1e-5);
        }
    }

    @Test
    void theTimeSpanIncludesItsBeginAndExcludesItsEnd() {
        ArticleFilter filter = new ArticleFilter(null, null, null, Instant.ofEpochSecond(100), Instant.ofEpochSecond(103));
        Set<UUID> ids = index.nearest(Embedding.of(QUERIES.get(0)), filter, 10).stream().map(Neighbour::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of(new UUID(100, 100), new UUID(101, 101), new UUID(102, 102)), ids);
    }

    @Test
    void whatIsRemovedIsNotFoundAndPutAgainIsThereOnce() {
        WholeArticle article = VECTORS.article(17, "text");
        Embedding place = Likeness.of(article.document());
        index.remove(article.id());
        assertTrue(index.nearest(place, ArticleFilter.ALL, 1).stream().noneMatch(neighbour -> neighbour.id().equals(article.id())));
        index.put(List.of(article));
        index.put(List.of(article));
        assertEquals(article.id(), index.nearest(place, ArticleFilter.ALL, 1).get(0).id());
        assertEquals(VECTORS.vectors().length, index.size());
    }
}
