package io.leitmotif.text;

import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.document.WebAddress;
import io.leitmotif.text.language.LanguageTag;
import io.leitmotif.text.repair.BrokenReadings;
import io.leitmotif.text.repair.Readings;
import io.leitmotif.text.repair.Whitespace;
import io.leitmotif.text.trace.TracedText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a document says about itself, without what is cleaned out of texts too. A claim that is too long for what it claims
 * to be is marked up wrongly and counts as none.
 */
final class LegibleMetadata {

    /** UTF-16 units, as for what a sender says. */
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAG = 100;
    private static final int MOST_TAGS = 50;

    private static final Pattern SPACES = Pattern.compile("\\s++");

    private LegibleMetadata() {
    }

    static Metadata of(Metadata found) {
        return new Metadata(title(found.title()), words(found.author(), LONGEST_NAME),
                words(found.source(), LONGEST_NAME), found.publishedAt(), url(found.url()), tags(found.tags()),
                LanguageTag.canonicalOrNull(found.language()));
    }

    /** Null if there is no word in it, or more than a title has. */
    static String title(String title) {
        return words(title, LONGEST_TITLE);
    }

    private static List<String> tags(List<String> tags) {
        return tags.size() > MOST_TAGS ? List.of()
                : tags.stream().map(tag -> words(tag, LONGEST_TAG)).filter(Objects::nonNull).distinct().toList();
    }

    private static String words(String given, int longest) {
        if (given == null || given.length() > longest) {
            return null;
        }
        TracedText unified = Whitespace.unify(TracedText.of(given));
        String clean = SPACES.matcher(Readings.remove(BrokenReadings.repair(unified))).replaceAll(" ").strip();
        boolean whole = clean.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return whole && clean.codePoints().anyMatch(Character::isLetterOrDigit) ? clean : null;
    }

    private static String url(String url) {
        return url != null && WebAddress.is(url.strip()) ? url.strip() : null;
    }
}
