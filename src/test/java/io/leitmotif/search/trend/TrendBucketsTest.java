package io.leitmotif.search.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Buckets of days, weeks and months. */
class TrendBucketsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

    private static List<String> bounds(TrendStep step, String from, String to) {
        return TrendBuckets.covering(step, from == null ? null : Instant.parse(from), to == null ? null : Instant.parse(to),
                NOW).bounds().stream().map(bound -> bound.toString().replace("T00:00:00Z", "")).toList();
    }

    @Test
    void daysGoOverTheEndsOfMonthsAndLeapDays() {
        assertEquals(List.of("2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"),
                bounds(TrendStep.DAY, "2024-02-28T23:59:59Z", "2024-03-01T00:00:01Z"));
        assertEquals(List.of("2023-02-28", "2023-03-01"),
                bounds(TrendStep.DAY, "2023-02-28T10:00:00Z", "2023-03-01T00:00:00Z"));
    }

    @Test
    void daysAreAsLongWhereClocksAreTurned() {
        assertEquals(List.of("2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31"),
                bounds(TrendStep.DAY, "2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z"));
    }

    @Test
    void weeksBeginOnMondayOverNewYear() {
        assertEquals(List.of("2020-12-28", "2021-01-04", "2021-01-11"),
                bounds(TrendStep.WEEK, "2021-01-01T00:00:00Z", "2021-01-05T00:00:00Z"));
        assertEquals(List.of("2024-12-30", "2025-01-06"),
                bounds(TrendStep.WEEK, "2025-01-05T23:00:00Z", "2025-01-06T00:00:00Z"));
    }

    @Test
    void monthsAreAsLongAsTheyAre() {
        assertEquals(List.of("2024-01-01", "2024-02-01", "2024-03-01"),
                bounds(TrendStep.MONTH, "2024-01-31T00:00:00Z", "2024-02-29T12:00:00Z"));
    }

    @Test
    void theUsualSpanEndsWithTheBucketOfNow() {
        List<String> days = bounds(TrendStep.DAY, null, null);
        assertEquals(List.of(31, "2026-10-24", "2026-11-23"), List.of(days.size(), days.get(0), days.get(30)));
        List<String> weeks = bounds(TrendStep.WEEK, null, null);
        assertEquals(List.of(27, "2026-05-25", "2026-11-23"), List.of(weeks.size(), weeks.get(0), weeks.get(26)));
        List<String> months = bounds(TrendStep.MONTH, null, null);
        assertEquals(List.of(25, "2024-12-01", "2026-12-01"), List.of(months.size(), months.get(0), months.get(24)));
        assertEquals("2020-01-02", bounds(TrendStep.DAY, null, "2020-01-31T10:00:00Z").get(0));
    }

    @Test
    void fourHundredBucketsAreTheMost() {
        assertEquals(401, bounds(TrendStep.DAY, "2024-01-01T00:00:00Z", "2025-02-04T00:00:00Z").size());
        ProblemException tooMany = assertThrows(ProblemException.class,
                () -> bounds(TrendStep.DAY, "2024-01-01T00:00:00Z", "2025-02-04T00:00:01Z"));
        assertEquals(Problem.MALFORMED, tooMany.problem());
        assertTrue(tooMany.getMessage().contains("401") && tooMany.getMessage().contains("400"), tooMany.getMessage());
        assertThrows(ProblemException.class, () -> bounds(TrendStep.MONTH, "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"));
    }

    @Test
    void aSpanThatBeginsAfterNowIsRefused() {
        assertThrows(ProblemException.class, () -> bounds(TrendStep.DAY, "2027-01-01T00:00:00Z", null));
    }
}
