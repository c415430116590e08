package io.leitmotif.text;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.document.FrontMatter;
import io.leitmotif.text.document.HtmlPage;
import io.leitmotif.text.document.HtmlReader;
import io.leitmotif.text.document.MarkdownReader;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.language.Language;
import io.leitmotif.text.passage.PassagePacker;
import io.leitmotif.text.passage.PassageSize;
import io.leitmotif.text.pdf.PdfDocument;
import io.leitmotif.text.pdf.PdfLimits;
import io.leitmotif.text.pdf.PdfReader;
import io.leitmotif.text.repair.Boilerplate;
import io.leitmotif.text.repair.BrokenReadings;
import io.leitmotif.text.repair.HardWrap;
import io.leitmotif.text.repair.Headline;
import io.leitmotif.text.repair.OcrColumns;
import io.leitmotif.text.repair.Readings;
import io.leitmotif.text.repair.Repetition;
import io.leitmotif.text.repair.Whitespace;
import io.leitmotif.text.trace.TracedText;
import java.util.List;

/** Makes a {@link CleanText} of a document as it was sent. A pure function in linear time; thread-safe. */
public final class TextCleaner {

    /** What a document has to say, before it is repaired. */
    private record Page(Format format, TracedText text, Metadata metadata) {
    }

    private TextCleaner() {
    }

    /**
     * Cleans characters of which no more than a title and a language are known, into passages that do not overlap: see
     * {@link #clean(Document, Metadata, PassageSize)}.
     */
    public static CleanText clean(String original, Format format, String title, String language, int passageWidth) {
        return clean(Document.of(original, format), Metadata.of(title, language), PassageSize.of(passageWidth));
    }

    /**
     * Cleans a document.
     *
     * @param document as sent
     * @param given    what its sender says of it; goes before anything found in it
     * @param passages what it is cut into
     * @throws ProblemException {@link Problem#NOTHING_TO_READ}, {@link Problem#MALFORMED} (NUL, half a surrogate pair,
     *                          bad language tag, broken PDF) or {@link Problem#TOO_LARGE} (HTML nested too deep or with
     *                          too much out of place, a PDF over {@link PdfLimits#USUAL})
     */
    public static CleanText clean(Document document, Metadata given, PassageSize passages) {
        PdfDocument pdf = document.format() == Format.PDF ? PdfReader.read(document.pdf(), PdfLimits.USUAL) : null;
        String original = pdf == null ? document.characters() : pdf.text();
        Legibility.check(original);
        Page page = pdf == null ? page(original, document.format()) : page(pdf);

        TracedText words = Whitespace.unify(page.text()); // entities may have brought in new white space
        TracedText read = Readings.remove(BrokenReadings.repair(words));
        boolean typed = page.format() == Format.TEXT; // line ends of anything else are put there by its reader
        OcrColumns columns = typed ? OcrColumns.read(read) : null;
        TracedText joined = columns != null ? columns.text() : typed ? HardWrap.undo(read) : read;
        TracedText lines = Whitespace.paragraphs(joined);
        Boilerplate boilerplate = Boilerplate.drop(Repetition.collapse(lines));

        Metadata found = page.metadata().or(LegibleMetadata.of(boilerplate.metadata()));
        Metadata known = given.with(LegibleMetadata.title(given.title()), given.language()).or(found);
        Headline headline = headline(known.title(), boilerplate, columns);
        TracedText text = Whitespace.paragraphs(headline.text());
        Legibility.checkReadable(text, headline.title(), original.length());
        String language = Language.of(text.toString(), given.language(), found.language());
        return new CleanText(original, page.format(), known.with(headline.title(), language), text,
                PassagePacker.pack(text, passages));
    }

    private static Page page(PdfDocument pdf) {
        Metadata about = new Metadata(pdf.title(), pdf.author(), null, pdf.publishedAt(), null, List.of(), null);
        return new Page(Format.PDF, TracedText.of(pdf.text()), LegibleMetadata.of(about));
    }

    private static Page page(String original, Format said) {
        FrontMatter front = FrontMatter.read(Whitespace.unify(TracedText.of(original)));
        Metadata about = LegibleMetadata.of(front.metadata());
        Format format = said == Format.AUTO ? FormatDetector.detect(front) : said;
        return switch (format) {
            case HTML -> {
                HtmlPage page = HtmlReader.read(front.body());
                TracedText text = front.present() ? MarkdownReader.read(page.text()) : page.text();
                yield new Page(format, text, about.or(LegibleMetadata.of(page.metadata())));
            }
            case MARKDOWN -> new Page(format, MarkdownReader.read(front.body()), about);
            case TEXT -> new Page(format, front.body(), about);
            case AUTO, PDF -> throw new IllegalStateException(format + " has been dealt with");
        };
    }

    private static Headline headline(String known, Boilerplate boilerplate, OcrColumns columns) {
        if (columns == null) {
            return Headline.of(known, boilerplate.text());
        }
        String heading = columns.heading() == null ? null : columns.heading().toString();
        return Headline.ofScan(known == null ? heading : known, boilerplate.text());
    }
}
