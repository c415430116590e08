package io.leitmotif.text.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the handful of ways in which articles write when they were published. */
public final class PublishedDate {

    private static final String ZONE = "(?: ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})(?![A-Za-z\\d]))?";
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)日?"
            + "(?:(?:[T ]{1,3}|(?<=日))(\\d{1,2})[:：时時](\\d{2})分?(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?" + ZONE);
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Pattern WORDS = Pattern.compile("(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
            + "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Z][a-z]{2,8})\\.?|(?<month2>[A-Z][a-z]{2,8})\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?)"
            + ",? (?<year>\\d{4})(?!\\d)(?:,? (?:at )?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?)?"
            + ZONE.replace("(Z|", "(?<zone>Z|"));

    private static final int EARLIEST_YEAR = 1600;

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
        String written = value.toString().strip();
        Matcher numbers = NUMBERS.matcher(written);
        if (numbers.matches()) {
            return ofNumbers(numbers);
        }
        Matcher words = WORDS.matcher(written);
        return words.matches() ? ofWords(words) : null;
    }

    /** The same for the first date in a line; null if there is none. */
    static Instant find(String line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (numbers.find()) {
            return ofNumbers(numbers);
        }
        Matcher words = WORDS.matcher(line);
        return words.find() ? ofWords(words) : null;
    }

    private static Instant ofNumbers(Matcher form) {
        return instant(number(form.group(1)), number(form.group(2)), number(form.group(3)), number(form.group(4)),
                number(form.group(5)), number(form.group(6)), form.group(7));
    }

    private static Instant ofWords(Matcher form) {
        String named = form.group("month") == null ? form.group("month2") : form.group("month");
        int hour = number(form.group("hour"));
        if (form.group("half") != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (form.group("half").equalsIgnoreCase("p") ? 12 : 0);
        }
        return instant(number(form.group("year")), month(named),
                number(form.group("day") == null ? form.group("day2") : form.group("day")), hour,
                number(form.group("minute")), number(form.group("second")), form.group("zone"));
    }

    /** 1 to 12, by its English name, whole or the first three letters or four; 0 for other words. */
    private static int month(String named) {
        String name = named.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).equals(name) || name.length() <= 4 && MONTHS.get(month).startsWith(name)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static Instant instant(int year, int month, int day, int hour, int minute, int second, String zone) {
        if (year < EARLIEST_YEAR) {
            return null; // what programs write where they know none
        }
        try {
            LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, second);
            boolean universal = zone == null || zone.equals("UTC") || zone.equals("GMT");
            return local.toInstant(universal ? ZoneOffset.UTC : ZoneOffset.of(zone));
        } catch (DateTimeException notADay) {
            return null; // the 31st of February: a wrong date is no reason to refuse the article
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
