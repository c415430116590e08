package io.leitmotif.text.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the handful of ways in which articles write when they were published. */
public final class PublishedDate {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?"
                    + " ?(Z|UTC|[+-]\\d{2}:?\\d{2})?");

    private PublishedDate() {
    }

    /** The instant, a missing time being midnight and a missing zone UTC; null if it is not a date. */
    public static Instant parse(Object value) {
        if (value instanceof Date date) {
            return date.toInstant();
        }
        if (value == null) {
            return null;
        }
        Matcher form = FORM.matcher(value.toString().strip());
        if (!form.matches()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(number(form, 1), number(form, 2), number(form, 3),
                    number(form, 4), number(form, 5), number(form, 6));
            String zone = form.group(7);
            return local.toInstant(zone == null || zone.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone));
        } catch (DateTimeException notADay) {
            return null; // the 31st of February: a wrong date is no reason to refuse the article
        }
    }

    private static int number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
    }
}
