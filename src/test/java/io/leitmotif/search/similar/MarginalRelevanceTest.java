package io.leitmotif.search.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.vector.Embedding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles in directions of a plane; what is asked for lies at 0 degrees. */
class MarginalRelevanceTest {

    /** The second nearly says what the first says; the third lies on the other side, a little farther. */
    private static final double[] ANGLES = {20, 22, -30, 80};

    private static List<Integer> chosen(double diversity, int limit) {
        List<Candidate> candidates = IntStream.range(0, ANGLES.length).mapToObj(i -> new Candidate(
                Found.article(i, ANGLES[i], null), Math.cos(Math.toRadians(ANGLES[i])))).toList();
        Map<UUID, Embedding> places = candidates.stream()
                .collect(Collectors.toMap(Candidate::id, candidate -> candidate.article().embedding()));
        return MarginalRelevance.choose(candidates, places, diversity, limit).stream()
                .map(candidate -> (int) candidate.id().getLeastSignificantBits()).toList();
    }

    @Test
    void withoutDiversityTheOrderStays() {
        assertEquals(List.of(0, 1, 2, 3), chosen(0, 10));
    }

    @Test
    void whatSaysTheSameAgainComesAfterWhatSaysSomethingElse() {
        assertEquals(List.of(0, 2, 1), chosen(0.5, 3));
    }

    @Test
    void withFullDiversityTheClosestIsFollowedByTheFarthestFromIt() {
        assertEquals(List.of(0, 3, 2, 1), chosen(1, 10));
    }

    @Test
    void noMoreAreTakenThanAskedFor() {
        assertEquals(List.of(0, 2), chosen(0.5, 2));
    }

    @Test
    void nothingIsChosenOfNothing() {
        assertEquals(List.of(), MarginalRelevance.choose(List.of(), Map.of(), 0.5, 3));
    }
}
