package io.leitmotif.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.index.Neighbour;
import io.leitmotif.index.RankedArticle;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two lists made one. */
class HybridRankingTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void theScoreIsTheSumOfReciprocalPlaces() {
        assertEquals(List.of(new RankedArticle(B, 1 / 62.0 + 1 / 61.0, true), new RankedArticle(C, 1 / 61.0, true),
                new RankedArticle(A, 1 / 62.0, false)),
                HybridRanking.fuse(List.of(new RankedArticle(C, 9, true), new RankedArticle(B, 8, true)),
                        List.of(new Neighbour(B, 0.9), new Neighbour(A, 0.8))));
    }

    @Test
    void ofEqualsTheOneWithTheWordsGoesFirst() {
        assertEquals(List.of(new RankedArticle(C, 1 / 61.0, true), new RankedArticle(A, 1 / 61.0, false)),
                HybridRanking.fuse(List.of(new RankedArticle(C, 9, true)), List.of(new Neighbour(A, 0.9))));
    }

    @Test
    void ofNothingThereIsNothing() {
        assertEquals(List.of(), HybridRanking.fuse(List.of(), List.of()));
    }
}
