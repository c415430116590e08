package io.leitmotif.text.pdf;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads the text of a PDF as a person would: in reading order, paragraphs whole, without headers, footers, page numbers and
 * watermarks. Form fields, annotations, bookmarks and attachments are not read, and nothing is recognised in images.
 *
 * <p>PDFBox reads it, through watched streams and without its PDDocument, whose first use draws a picture. No font program
 * and no image is opened, nothing is drawn, no file is touched and no thread is started. Thread-safe.
 */
public final class PdfReader {

    /** Letters that no font tells, of all: beyond, what is left does not say what the page says. */
    private static final double MOST_UNREADABLE = 0.1;

    private PdfReader() {
    }

    /**
     * The text and properties of that PDF.
     *
     * <p>A PDF that opens without a password is read even if its author asked that text not be copied: the flag is a request
     * to programs that copy for others, and whoever sends an article here has it before their eyes.
     *
     * @param bytes the whole file; not changed and not kept
     * @throws ProblemException {@link Problem#TOO_LARGE} over a limit; {@link Problem#NOTHING_TO_READ} if it is encrypted,
     *                          has no text but perhaps images, or text in fonts that do not say what letters they show;
     *                          {@link Problem#MALFORMED} if it is not a PDF or broken beyond repair
     */
    public static PdfDocument read(byte[] bytes, PdfLimits limits) {
        Allowance allowance = new Allowance(limits, bytes.length);
        try (COSDocument document = new WatchedParser(bytes, allowance).load()) {
            PdfDocument read = read(document, allowance);
            allowance.confirm();
            return read;
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // a parser of foreign files: whatever it stumbles over, the file is what is wrong
            allowance.confirm();
            throw new ProblemException(Problem.MALFORMED, "This is not a PDF, or it is too broken to read.", broken);
        } finally {
            forgetNames();
        }
    }

    private static PdfDocument read(COSDocument document, Allowance allowance) throws IOException {
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary root = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
        List<PDPage> pages = root == null ? List.of() : PageTree.pages(root, allowance);
        if (pages.isEmpty()) {
            throw new IOException("No pages");
        }
        PageText reader = new PageText(allowance);
        List<List<Line>> lines = new ArrayList<>();
        for (PDPage page : pages) {
            lines.add(reader.lines(page));
        }
        String text = String.join("\n\n", Paragraphs.of(RunningLines.without(lines).stream().flatMap(List::stream).toList()));
        check(text, pages.size(), reader.unreadable());
        PdfProperties properties = PdfProperties.of(document.getTrailer(), catalog);
        return new PdfDocument(text, properties.title(), properties.author(), properties.publishedAt(), pages.size());
    }

    private static void check(String text, int pages, int unreadable) {
        long readable = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (unreadable > MOST_UNREADABLE * (unreadable + readable)) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "The PDF's fonts do not say what letters they show for "
                    + unreadable + " of " + (unreadable + readable) + " characters.");
        }
        if (readable == 0) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "The PDF has no text on its " + pages
                    + " pages; nothing is recognised in images here.");
        }
    }

    /** PDFBox interns each name of each file for ever; a few hostile files would fill the heap. */
    @SuppressWarnings("deprecation")
    private static void forgetNames() {
        COSName.clearResources();
    }
}
