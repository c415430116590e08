package io.leitmotif.api;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Dates as people send them: ISO-8601 with an offset, or without one in UTC, or a day alone, which begins in UTC.
 * Microseconds are kept: what databases keep. */
final class IsoInstant {

    /** What a four-digit year can say, and every database can keep. */
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private IsoInstant() {
    }

    /**
     * @param field what the caller calls it
     * @param value or null, which is null again
     * @throws ProblemException MALFORMED, naming the field and the value
     */
    static Instant parse(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Instant instant = parseText(field, value.strip());
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ProblemException(Problem.MALFORMED, field + " is in the year " + year + "; it can be "
                    + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant parseText(String field, String text) {
        try {
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime exact ? exact.toInstant()
                    : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.MALFORMED,
                    field + " is no ISO-8601 date or date-time: " + text + " (2022-06-02T14:27:31+08:00 is one)", e);
        }
    }
}
