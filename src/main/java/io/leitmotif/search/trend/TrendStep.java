package io.leitmotif.search.trend;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The length of a bucket. Buckets begin at midnight in UTC. */
public enum TrendStep {
    /** A calendar day. */
    DAY(ChronoUnit.DAYS, 30),
    /** A week from Monday (ISO 8601). */
    WEEK(ChronoUnit.WEEKS, 26),
    /** A calendar month. */
    MONTH(ChronoUnit.MONTHS, 24);

    private final ChronoUnit unit;
    private final int usual;

    TrendStep(ChronoUnit unit, int usual) {
        this.unit = unit;
        this.usual = usual;
    }

    /** How many buckets are counted if nothing else is asked for. */
    int usual() {
        return usual;
    }

    /** The first day of the bucket that a time is in. */
    LocalDate bucket(Instant time) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the bucket so many after one; before it if the number is negative. */
    LocalDate after(LocalDate bucket, long buckets) {
        return bucket.plus(buckets, unit);
    }

    /** How many buckets lie between the begins of two. */
    long between(LocalDate bucket, LocalDate later) {
        return unit.between(bucket, later);
    }
}
