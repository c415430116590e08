package io.leitmotif.text.document;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Parses a page, and gives up on one so broken that it would take quadratic time. What stands where it must not costs the
 * parser a look at all that is open or beside it: text in a table outside its cells, end tags of what was never begun. The
 * parser tells of each as an error, which is counted while it reads on. Small pages cannot get there and are not watched.
 */
final class HtmlTree extends StringReader {

    /** A page of so many tags is parsed in a fraction of a second whatever they are. */
    private static final int FEW_TAGS = 4_000;
    /** Errors times tags: a fifth of a second at worst, and 10,000 errors on a page of 10,000 tags. */
    private static final int MOST_WORK = 100_000_000;
    /** Every {@code html} and {@code body} after the first adds its attributes to it; 512 each, each compared with all others. */
    private static final int MOST_ROOTS = 16;
    /** More than there can be between two reads, which are 2,048 characters apart at most. */
    private static final int ERRORS_AT_ONCE = 10_000;

    private final Parser parser;
    private final int tags;
    private final int most;
    private int errors;
    private int roots;

    private HtmlTree(String html, Parser parser, int tags) {
        super(html);
        this.parser = parser.setTrackErrors(ERRORS_AT_ONCE);
        this.tags = tags;
        this.most = MOST_WORK / tags;
    }

    /** @throws ProblemException {@link Problem#TOO_LARGE} if there is more out of place than can be put right in linear time */
    static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        int tags = 0;
        int roots = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            roots += root(html, at) ? 1 : 0;
        }
        boolean harmless = tags <= FEW_TAGS && roots <= MOST_ROOTS;
        return parser.parseInput(harmless ? new StringReader(html) : new HtmlTree(html, parser, tags), "");
    }

    private static boolean root(String text, int at) {
        int name = at + 1 < text.length() ? text.charAt(at + 1) | 0x20 : 0; // most are neither
        return name == 'h' && text.regionMatches(true, at, "<html", 0, 5) || name == 'b' && text.regionMatches(true, at, "<body", 0, 5);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        for (ParseError error : parser.getErrors()) {
            count(error.getErrorMessage());
        }
        parser.getErrors().clear();
        if (errors > most) {
            throw new ProblemException(Problem.TOO_LARGE, "The HTML has " + errors + " or more tags and texts out of place; the limit for "
                    + tags + " tags is " + most + ".");
        }
        if (roots > MOST_ROOTS) {
            throw new ProblemException(Problem.TOO_LARGE, "The HTML has " + roots + " or more html and body tags out of place; the limit is "
                    + MOST_ROOTS + ".");
        }
        return super.read(buffer, offset, length);
    }

    /** Of errors like {@code Unexpected EndTag token [</b>] when in state [InBody]}; those not counted cost the parser nothing. */
    private void count(String error) {
        boolean moved = error.endsWith("[InTable]") || error.endsWith("[InTableText]");
        boolean ended = error.startsWith("Unexpected EndTag") && !error.contains("[</p>]");
        errors += moved || ended ? 1 : 0;
        int token = error.indexOf('[');
        roots += token >= 0 && root(error, token + 1) ? 1 : 0;
    }
}
