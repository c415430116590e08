package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.text.trace.SourceRange;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for any article at all, in any format. */
@Domain(DirtyNews.class)
@Domain(DomainContext.Global.class)
class CleaningPropertyTest {

    private static final Set<Problem> EXPECTED = EnumSet.of(Problem.NOTHING_TO_READ, Problem.MALFORMED, Problem.TOO_LARGE);

    /** The clean text, or nothing if it was refused for a reason the contract names; anything else thrown is a failure. */
    private static Optional<CleanText> clean(String article, Format format, int width) {
        try {
            return Optional.of(TextCleaner.clean(article, format, null, null, width));
        } catch (ProblemException refused) {
            assertTrue(EXPECTED.contains(refused.problem()), refused::getMessage);
            return Optional.empty();
        }
    }

    @Property
    void passagesAreInOrderAndHoldAllTheInk(@ForAll String article, @ForAll Format format,
            @ForAll @IntRange(min = 1, max = 600) int width) {
        CleanText clean = clean(article, format, width).orElse(null);
        Assume.that(clean != null);
        int at = 0;
        for (Passage passage : clean.passages()) {
            int found = clean.text().indexOf(passage.text(), at);
            assertTrue(found >= at && clean.text().substring(at, found).isBlank(), "ink between the passages");
            at = found + passage.text().length();
        }
        assertTrue(clean.text().substring(at).isBlank(), "ink after the last passage");
    }

    @Property
    void everySourceLiesWithinTheOriginal(@ForAll String article, @ForAll Format format,
            @ForAll @IntRange(min = 1, max = 600) int width) {
        CleanText clean = clean(article, format, width).orElse(null);
        Assume.that(clean != null);
        for (Passage passage : clean.passages()) {
            assertTrue(0 <= passage.start() && passage.start() < passage.end() && passage.end() <= article.length());
        }
        SourceRange all = clean.source(0, clean.text().length());
        for (int i = 0; i < clean.text().length(); i++) {
            SourceRange one = clean.source(i, i + 1);
            assertTrue(all.start() <= one.start() && one.end() <= all.end());
        }
    }

    /** Torn readings are left out: what they mend was never written. */
    @Property
    void inPlainTextEveryLetterIsWhereItSaysItIs(@ForAll String article) {
        CleanText clean = clean(article, Format.TEXT, 200).orElse(null);
        Assume.that(clean != null && !article.contains("?"));
        for (Passage passage : clean.passages()) {
            assertSubsequence(passage.text(), article.substring(passage.start(), passage.end()));
        }
    }

    private static void assertSubsequence(String text, String source) {
        int at = 0;
        for (int letter : text.codePoints().filter(Character::isLetter).toArray()) {
            at = source.indexOf(letter, at);
            assertTrue(at >= 0, () -> "\"" + text + "\" is not in \"" + source + "\"");
            at += Character.charCount(letter);
        }
    }

    @Property
    void aCleanTextIsOneInkedParagraphToALine(@ForAll String article, @ForAll Format format) {
        CleanText clean = clean(article, format, 200).orElse(null);
        Assume.that(clean != null);
        for (String line : clean.text().split("\n", -1)) {
            assertTrue(!line.isBlank() && line.equals(line.strip()) && !line.contains("  "), line);
        }
        assertTrue(!clean.summary().isBlank() && clean.summary().indexOf('\n') < 0);
        assertTrue(clean.title() == null || !clean.title().isBlank());
    }

    @Property
    void noHalfOfAPairIsLeft(@ForAll String article, @ForAll Format format) {
        clean(article, format, 200).ifPresent(clean -> assertTrue(clean.text().codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE), clean.text()));
    }

    @Property(tries = 300)
    void theMachineDoesNotMatter(@ForAll String article, @ForAll Format format) {
        Optional<CleanText> here = clean(article, format, 200);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertEquals(here, clean(article, format, 200));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
