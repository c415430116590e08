package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTreeTest {

    private static final String PARAGRAPHS = "<p>One <b>and</b> two.</p>\n".repeat(3_000);

    private static String refused(String html) {
        ProblemException refused = assertThrows(ProblemException.class, () -> HtmlTree.parse(html));
        assertEquals(Problem.TOO_LARGE, refused.problem());
        return refused.getMessage().replaceFirst("has \\d+ or more", "has N or more");
    }

    private static String bodies(int count) {
        return IntStream.rangeClosed(0, count).mapToObj(i -> "<body a" + i + "=1>").collect(Collectors.joining());
    }

    @Test
    void aLongPageIsParsedTheSameWatchedOrNot() {
        String html = "<table>x<tr>y<td>z</table></i>" + PARAGRAPHS;
        assertEquals(Jsoup.parse(html).html(), HtmlTree.parse(html).html());
    }

    @Test
    void thousandsOutOfPlaceAreParsed() {
        assertEquals(3_000, HtmlTree.parse(PARAGRAPHS + "<table>" + "x<br>".repeat(3_000)).select("br").size());
    }

    @Test
    void tooMuchTextInTablesIsRefused() {
        assertEquals("The HTML has N or more tags and texts out of place; the limit for 32001 tags is 3124.",
                refused(PARAGRAPHS + "<table>" + "x<br>".repeat(20_000)));
    }

    @Test
    void tooManyEndsOfWhatNeverBeganAreRefused() {
        assertEquals("The HTML has N or more tags and texts out of place; the limit for 40000 tags is 2500.",
                refused("<b>".repeat(20_000) + "</i>".repeat(20_000)));
    }

    @Test
    void theMostBodiesAreOne() {
        assertEquals(17, HtmlTree.parse(bodies(16)).body().attributesSize());
    }

    @Test
    void oneMoreIsRefused() {
        assertEquals("The HTML has N or more html and body tags out of place; the limit is 16.",
                refused(bodies(17) + PARAGRAPHS));
    }

    @Test
    void bodiesInAScriptAreNone() {
        String script = "<script>'" + "<body><html>".repeat(100) + "'</script>";
        assertEquals("x", HtmlTree.parse(script + "x").body().text());
    }
}
