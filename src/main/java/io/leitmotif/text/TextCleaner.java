package io.leitmotif.text;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.document.FrontMatter;
import io.leitmotif.text.document.HtmlPage;
import io.leitmotif.text.document.HtmlReader;
import io.leitmotif.text.document.MarkdownReader;
import io.leitmotif.text.language.Language;
import io.leitmotif.text.passage.PassagePacker;
import io.leitmotif.text.repair.Boilerplate;
import io.leitmotif.text.repair.BrokenReadings;
import io.leitmotif.text.repair.Headline;
import io.leitmotif.text.repair.OcrColumns;
import io.leitmotif.text.repair.Readings;
import io.leitmotif.text.repair.Repetition;
import io.leitmotif.text.repair.Whitespace;
import io.leitmotif.text.trace.TracedText;
import java.time.Instant;

/** Makes a {@link CleanText} of a document as it was sent. A pure function in linear time; thread-safe. */
public final class TextCleaner {

    /** In UTF-16 units; what is longer was marked up as a title and is none. */
    private static final int LONGEST_TITLE = 1_000;

    private TextCleaner() {
    }

    /**
     * Cleans a document.
     *
     * @param original     as sent; offsets in the result count its UTF-16 units
     * @param format       what it is said to be, {@link Format#AUTO} to look at it
     * @param title        given with it, null if not; goes before any found in it
     * @param language     a BCP 47 tag given with it, null if not; goes before any guess
     * @param passageWidth tokens, about, 1 or more: a CJK character counts 1, any other a third
     * @throws ProblemException {@link Problem#NOTHING_TO_READ}, {@link Problem#MALFORMED} (NUL, half a surrogate pair,
     *                          bad tag) or {@link Problem#TOO_LARGE} (HTML nested too deep)
     */
    public static CleanText clean(String original, Format format, String title, String language, int passageWidth) {
        if (passageWidth < 1) {
            throw new IllegalArgumentException("A passage is at least 1 wide, not " + passageWidth);
        }
        Legibility.check(original);
        FrontMatter front = FrontMatter.read(Whitespace.unify(TracedText.of(original)));
        Format actual = format == Format.AUTO ? FormatDetector.detect(front.body()) : format;
        HtmlPage page = page(front, actual);

        TracedText words = Whitespace.unify(page.text()); // entities may have brought in new white space
        TracedText read = Readings.remove(BrokenReadings.repair(words));
        OcrColumns columns = OcrColumns.read(read);
        TracedText lines = Whitespace.paragraphs(columns == null ? read : columns.text());
        Boilerplate boilerplate = Boilerplate.drop(Repetition.collapse(lines));

        Headline headline = headline(title, front, page, boilerplate, columns);
        TracedText text = Whitespace.paragraphs(headline.text());
        Legibility.checkReadable(text, headline.title(), original.length());
        String hint = first(front.metadata().language(), page.languageHint());
        return new CleanText(headline.title(), actual, text, Language.of(text.toString(), language, hint),
                first(front.metadata().publishedAt(), page.publishedAt(), boilerplate.publishedAt()),
                PassagePacker.pack(text, passageWidth));
    }

    private static HtmlPage page(FrontMatter front, Format format) {
        return switch (format) {
            case HTML -> {
                HtmlPage page = HtmlReader.read(front.body());
                yield front.present() ? page.withText(MarkdownReader.read(page.text())) : page;
            }
            case MARKDOWN -> new HtmlPage(MarkdownReader.read(front.body()), null, null, null);
            case AUTO, TEXT -> new HtmlPage(front.body(), null, null, null);
        };
    }

    private static Headline headline(String given, FrontMatter front, HtmlPage page, Boilerplate boilerplate,
            OcrColumns columns) {
        String known = first(legible(given), legible(front.metadata().title()), legible(page.title()),
                legible(boilerplate.originalTitle()));
        if (columns == null) {
            return Headline.of(known, boilerplate.text());
        }
        String heading = columns.heading() == null ? null : columns.heading().toString();
        return Headline.ofScan(first(known, heading), boilerplate.text());
    }

    /** A title without what is cleaned out of texts too; null if that leaves no word, or more than a title. */
    private static String legible(String title) {
        if (title == null || title.length() > LONGEST_TITLE) {
            return null;
        }
        TracedText words = Whitespace.unify(TracedText.of(title));
        String clean = Readings.remove(BrokenReadings.repair(words)).toString().replaceAll("\\s+", " ").strip();
        boolean whole = clean.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return whole && clean.codePoints().anyMatch(Character::isLetterOrDigit) ? clean : null;
    }

    @SafeVarargs
    private static <T> T first(T... candidates) {
        for (T candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
