package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.vector.Embedding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When articles are on one event, by numbers alone. */
class StoryRuleTest {

    private static final Duration HALF_LIFE = Duration.ofDays(10);
    private static final StoryRule RULE = new StoryRule(HALF_LIFE);
    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

    private static StoryMember member(int id, UUID copyOf, Instant date, float x, float y) {
        return new StoryMember(new UUID(id, 0), copyOf, date, Embedding.of(new float[] {x, y}),
                StoryWords.of(null, "云桥市改造路灯"));
    }

    @Test
    void closenessHalvesWithTimeWhicheverIsFirst() {
        assertEquals(0.25 * 0.8 + 0.75 * 0.4, RULE.closeness(0.8, 0.4, Duration.ZERO), 1e-9);
        assertEquals(0.25, RULE.closeness(0.8, 0.4, HALF_LIFE), 1e-9);
        assertEquals(0.25, RULE.closeness(0.8, 0.4, HALF_LIFE.negated()), 1e-9);
    }

    @Test
    void reportsInTwoLanguagesAreAsCloseAsTheirMeaningIfTheyShareNames() {
        StoryWords english = StoryWords.of(null, "The driverless ferry Nordsund ran aground in Halvik harbour on Tuesday,"
                + " and its 410 passengers were taken off.");
        StoryWords german = StoryWords.of(null, "Die führerlose Fähre Nordsund ist am Dienstag im Hafen von Halvik auf Grund"
                + " gelaufen und 410 Fahrgäste wurden abgeholt.");
        StoryWords chinese = StoryWords.of(null, "无人驾驶渡轮周二在港口搁浅，410名乘客获救。");
        assertEquals(0.7, RULE.closeness(0.7, english, german, Duration.ZERO), 1e-9);
        assertEquals(0.35, RULE.closeness(0.7, german, english, HALF_LIFE), 1e-9);
        assertEquals(0.25 * 0.67 + 0.75 * english.shared(german), RULE.closeness(0.67, english, german, Duration.ZERO), 1e-9,
                "too far in meaning");
        assertEquals(0.25 * 0.7 + 0.75 * english.shared(chinese), RULE.closeness(0.7, english, chinese, Duration.ZERO), 1e-9,
                "one figure in common");
        assertEquals(0.25 * 0.7 + 0.75, RULE.closeness(0.7, english, english, Duration.ZERO), 1e-9, "one language");
    }

    @Test
    void copiesAreClosestWhateverLiesBetweenThem() {
        StoryMember one = member(1, null, DAY, 1, 0);
        StoryMember copy = member(2, one.id(), DAY.plus(Duration.ofDays(900)), -1, 0);
        StoryMember another = member(3, one.id(), DAY, 0, 1);
        assertEquals(1, RULE.closeness(one, copy));
        assertEquals(1, RULE.closeness(copy, one));
        assertEquals(1, RULE.closeness(copy, another));
    }

    @Test
    void oneLinkIsNotEnoughForAStoryOfSeveral() {
        assertTrue(RULE.belongs(List.of(0.5), 1, 0));
        assertFalse(RULE.belongs(List.of(0.5, 0.1), 2, 0));
        assertFalse(RULE.belongs(List.of(0.5), 3, 0.1), "the others were not even among the nearest");
        assertTrue(RULE.belongs(List.of(0.5, 0.4, 0.3, -1.0), 4, 0), "the closest three count");
        assertFalse(RULE.belongs(List.of(0.45, 0.45, 0.45), 3, 0), "none is a link");
    }

    @Test
    void aNewArticleShowsWhichStoriesAreOneTheOldestFirst() {
        StoryCandidates candidates = new StoryCandidates(RULE, 0);
        UUID old = new UUID(1, 0);
        UUID young = new UUID(2, 0);
        UUID far = new UUID(3, 0);
        candidates.add(young, new UUID(20, 0), 0.9);
        candidates.add(old, new UUID(10, 0), 0.5);
        candidates.add(far, new UUID(30, 0), 0.3);
        Map<UUID, Long> sizes = Map.of(old, 1L, young, 1L, far, 1L);
        assertEquals(List.of(old, young), candidates.same(Set.of(), sizes, (one, other) -> true));
        assertEquals(List.of(young), candidates.same(Set.of(), sizes, (one, other) -> false), "the closest");
        assertEquals(List.of(young, far), candidates.same(Set.of(far), sizes,
                (one, other) -> one.equals(young)), "that of a copy, whatever its closeness");
    }

    @Test
    void aStoryFallsIntoWhatIsStillLinked() {
        StoryMember a = member(1, null, DAY, 1, 0);
        StoryMember b = member(2, null, DAY.plus(Duration.ofDays(5)), 1, 0);
        StoryMember c = member(3, null, DAY.plus(Duration.ofDays(10)), 1, 0);
        StoryMember d = member(4, null, DAY.plus(Duration.ofDays(100)), 1, 0);
        assertEquals(List.of(List.of(a, b, c)), StoryParts.of(List.of(c, a, b), RULE));
        StoryMember early = member(5, null, DAY.minus(Duration.ofDays(90)), 1, 0);
        assertEquals(List.of(List.of(b, c), List.of(early)), StoryParts.of(List.of(early, c, b), RULE), "the largest first");
        assertEquals(List.of(List.of(a), List.of(d)), StoryParts.of(List.of(d, a), RULE), "the earliest of equals");
    }
}
