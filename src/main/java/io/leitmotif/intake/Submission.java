package io.leitmotif.intake;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.document.WebAddress;
import io.leitmotif.text.language.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An article as it comes.
 *
 * @param document   the original
 * @param given      what its sender says of it: title of at most 1,000 characters, author and source of 200, url absolute
 *                   http or https of 2,000, 50 tags of 100 each, language BCP 47; blank strings count as null
 * @param externalId the sender's own name for it, at most 512 characters, or null
 */
public record Submission(Document document, Metadata given, String externalId) {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAG = 100;
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_EXTERNAL_ID = 512;
    private static final int LONGEST_LANGUAGE = 35;

    /**
     * Refuses what cannot be stored.
     *
     * @throws ProblemException MALFORMED, naming the field, the limit and what was given
     */
    public Submission {
        Objects.requireNonNull(document, "document");
        given = new Metadata(field("title", given.title(), LONGEST_TITLE),
                field("author", given.author(), LONGEST_NAME), field("source", given.source(), LONGEST_NAME),
                given.publishedAt(), url(field("url", given.url(), WebAddress.LONGEST)), tags(given.tags()),
                LanguageTag.canonical(field("language", given.language(), LONGEST_LANGUAGE)));
        externalId = field("externalId", externalId, LONGEST_EXTERNAL_ID);
    }

    /** A text of which nothing else is known. */
    public static Submission of(String content, Format format, String title) {
        if (content == null) {
            throw new ProblemException(Problem.MALFORMED, "content is missing");
        }
        return new Submission(Document.of(content, format), Metadata.of(title, null), null);
    }

    private static List<String> tags(List<String> tags) {
        if (tags.size() > MOST_TAGS) {
            throw new ProblemException(Problem.MALFORMED, "tags are " + tags.size() + "; the limit is " + MOST_TAGS);
        }
        return tags.stream().map(tag -> field("tags", tag, LONGEST_TAG)).filter(Objects::nonNull).distinct().toList();
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
        if (WebAddress.is(url)) {
            return url;
        }
        throw new ProblemException(Problem.MALFORMED, "url is no absolute http or https URL: " + url);
    }
}
