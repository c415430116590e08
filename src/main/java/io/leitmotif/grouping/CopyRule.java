package io.leitmotif.grouping;

import io.leitmotif.article.group.CopyText;
import io.leitmotif.text.language.SimplifiedScript;
import io.leitmotif.text.shingle.Letters;
import io.leitmotif.text.shingle.MinHash;
import io.leitmotif.text.shingle.Shingles;
import io.leitmotif.vector.Embedding;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

/**
 * Which of two articles is a copy of the other. It depends on these two alone, and not on which of them comes first. Its
 * numbers are those of docs/adr/0015. Immutable, thread-safe.
 */
final class CopyRule {

    /** The earliest published first, those without a date last; then the longest; what came when does not count. */
    static final Comparator<CopyText> ORIGINAL_FIRST = Comparator
            .comparing(CopyText::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(article -> article.text().length(), Comparator.reverseOrder())
            .thenComparing(CopyText::textSha256);

    /** So wide, pieces of unrelated texts are hardly ever the same: few candidates. */
    private static final int WIDTH_OF_NAMED = 8;
    /** So narrow, a letter that was read wrong breaks few of them, and a sentence that was written anew breaks most. */
    private static final int WIDTH_OF_COMPARED = 4;
    private static final double LEAST_RESEMBLANCE = 0.65;
    private static final double LEAST_CONTAINMENT = 0.9;
    /** A text that holds a shorter one than this share of itself is not a copy but a digest of several. */
    private static final double LEAST_LENGTH = 0.5;
    private static final double LEAST_COSINE = 0.8;
    /** Reports in fixed words differ in their numbers; of fewer of them one in common will do. */
    private static final int FEW_NUMBERS = 4;
    /** One number alone may have been read wrong: texts with fewer are not asked for theirs. */
    private static final int LEAST_NUMBERS_ASKED_FOR = 2;
    private static final double LEAST_NUMBERS = 0.5;

    private final Letters letters = new Letters(new SimplifiedScript()::apply);
    private final Duration window;

    /**
     * @param window the longest time between the two, 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    CopyRule(Duration window) {
        if (window.isNegative()) {
            throw new IllegalArgumentException("leitmotif.grouping.copies-window is " + window + ", which is less than 0");
        }
        this.window = window;
    }

    Duration window() {
        return window;
    }

    CopyTraits traits(CopyText article) {
        String compared = letters.of(article.text());
        return new CopyTraits(article, Set.copyOf(MinHash.bands(Shingles.of(compared, WIDTH_OF_NAMED))),
                Shingles.of(compared, WIDTH_OF_COMPARED), Shingles.ofNumbers(article.text()));
    }

    /** Whether one is a copy of the other. */
    boolean copies(CopyTraits one, CopyTraits other) {
        return Duration.between(one.article().date(), other.article().date()).abs().compareTo(window) <= 0
                && !Collections.disjoint(one.bands(), other.bands())
                && near(one.article().embedding(), other.article().embedding())
                && sameNumbers(one.numbers(), other.numbers()) && sameText(one.pieces(), other.pieces());
    }

    /** Whether they may be copies by what they mean. */
    static boolean near(Embedding one, Embedding other) {
        return one.dot(other) >= LEAST_COSINE;
    }

    private static boolean sameText(Shingles one, Shingles other) {
        boolean alike = Math.min(one.size(), other.size()) >= LEAST_LENGTH * Math.max(one.size(), other.size());
        return one.resemblance(other) >= LEAST_RESEMBLANCE || alike && one.containment(other) >= LEAST_CONTAINMENT;
    }

    private static boolean sameNumbers(Shingles one, Shingles other) {
        int fewer = Math.min(one.size(), other.size());
        double shared = one.containment(other);
        return fewer < LEAST_NUMBERS_ASKED_FOR || shared >= LEAST_NUMBERS || fewer < FEW_NUMBERS && shared > 0;
    }
}
