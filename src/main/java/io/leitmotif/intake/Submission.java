package io.leitmotif.intake;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.Format;
import io.leitmotif.text.language.LanguageTag;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * An article as it comes. Everything but content and format can be null; blank strings count as null.
 *
 * @param content     the original
 * @param format      what it is, or AUTO
 * @param title       if it is known, at most 1,000 characters
 * @param url         where it stands, absolute http or https, at most 2,000 characters
 * @param source      who published it, at most 200 characters
 * @param publishedAt and when
 * @param externalId  the sender's own name for it, at most 512 characters
 * @param language    BCP 47, if it is known
 */
public record Submission(String content, Format format, String title, String url, String source, Instant publishedAt,
        String externalId, String language) {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_EXTERNAL_ID = 512;
    private static final int LONGEST_LANGUAGE = 35;

    /**
     * Refuses what cannot be stored.
     *
     * @throws ProblemException MALFORMED, naming the field, the limit and what was given
     */
    public Submission {
        if (content == null) {
            throw new ProblemException(Problem.MALFORMED, "content is missing");
        }
        Objects.requireNonNull(format, "format");
        title = field("title", title, LONGEST_TITLE);
        url = url(field("url", url, LONGEST_URL));
        source = field("source", source, LONGEST_SOURCE);
        externalId = field("externalId", externalId, LONGEST_EXTERNAL_ID);
        language = LanguageTag.canonical(field("language", language, LONGEST_LANGUAGE));
    }

    /** A text of which nothing else is known. */
    public static Submission of(String content, Format format, String title) {
        return new Submission(content, format, title, null, null, null, null, null);
    }

    private static String field(String name, String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > longest) {
            throw new ProblemException(Problem.MALFORMED,
                    name + " is " + value.length() + " characters long; the limit is " + longest);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean paired = Character.isHighSurrogate(c) && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (c < ' ' || Character.isSurrogate(c) && !paired) {
                throw new ProblemException(Problem.MALFORMED,
                        String.format(Locale.ROOT, "%s has U+%04X at offset %d, which is no text", name, (int) c, i));
            }
            i += paired ? 1 : 0;
        }
        return value.strip();
    }

    private static String url(String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = URI.create(url);
            if (("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, "url is no URL: " + e.getMessage(), e);
        }
        throw new ProblemException(Problem.MALFORMED, "url is no absolute http or https URL: " + url);
    }
}
