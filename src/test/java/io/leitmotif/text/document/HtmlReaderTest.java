package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static String text(String html) {
        return HtmlReader.read(TracedText.of(html)).text().toString();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<script>x</script>", "<style>x</style>", "<noscript>x</noscript>", "<template>x</template>",
        "<!-- x -->", "<nav>x</nav>", "<footer>x</footer>", "<aside>x</aside>", "<form>x</form>", "<button>x</button>",
        "<svg><text>x</text></svg>", "<img alt=x>", "<p style='display: none'>x</p>", "<p hidden>x</p>",
        "<p aria-hidden=true>x</p>"})
    void whatNobodyReadsGoes(String junk) {
        assertEquals("before\n\nafter", text("<p>before</p>" + junk + "<p>after</p>"));
    }

    @Test
    void blocksAreParagraphsAndBreaksAreLines() {
        assertEquals("a\n\nb\nc\n\nd", text("<div>a<p>b<br>c</p>d</div>"));
    }

    @Test
    void inlineElementsDoNotPartWords() {
        assertEquals("unbroken", text("<p>un<b>bro</b>ken</p>"));
    }

    @Test
    void lineEndsInTheSourceAreSpaces() {
        assertEquals("a b", text("<p>a\nb</p>"));
    }

    @Test
    void theArticleIsPreferredToWhatIsAroundIt() {
        assertEquals("The long article itself.", text("<div>Menu</div><article><p>The long article itself.</p></article>"));
    }

    @Test
    void anArticleThatHoldsLittleIsNotPreferred() {
        assertEquals("teaser\n\nThe long text of the page.",
                text("<article>teaser</article><p>The long text of the page.</p>"));
    }

    @Test
    void aParagraphOfLinksGoesAndASentenceWithALinkStays() {
        assertEquals("He said <so>.".replace("<so>", "so"),
                text("<p><a href=a>Home</a> | <a href=b>World</a></p><p>He said <a href=c>so</a>.</p>"));
    }

    @Test
    void readingsAboveCharactersGo() {
        assertEquals("漢字", text("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby></p>"));
    }

    @Test
    void entitiesAreTracedToTheirSource() {
        String html = "<p>a&amp;&#x4e2d;&nbsp;b</p>";
        TracedText text = HtmlReader.read(TracedText.of(html)).text();
        assertEquals("a&中\u00A0b", text.toString());
        assertEquals("&amp;", cut(html, text.source(1, 2)));
        assertEquals("&#x4e2d;", cut(html, text.source(2, 3)));
        assertEquals("b", cut(html, text.source(4, 5)));
    }

    @Test
    void halfOfAPairGoesAndAPairStays() {
        String html = "<title>T&#xD83D;t</title><p>a&#xD83D;b&#xDE00;&#x1F600;\uD83D\uDE00c</p>";
        HtmlPage page = HtmlReader.read(TracedText.of(html));
        assertEquals("ab\uD83D\uDE00\uD83D\uDE00c", page.text().toString());
        assertEquals("b", cut(html, page.text().source(1, 2)));
        assertEquals("Tt", page.metadata().title());
    }

    @Test
    void aBareAmpersandIsItself() {
        String html = "<p>R&D &unknown; x</p>";
        TracedText text = HtmlReader.read(TracedText.of(html)).text();
        assertEquals("R&D &unknown; x", text.toString());
        assertEquals("x", cut(html, text.source(14, 15)));
    }

    @Test
    void titleDateAndLanguageAreInTheHead() {
        HtmlPage page = HtmlReader.read(TracedText.of("<html lang=de><head><title>T - Site</title>"
                + "<meta property='og:title' content='T'>"
                + "<meta property='article:published_time' content='2024-01-02T03:04:05Z'></head><body>x</body>"));
        assertEquals("T", page.metadata().title());
        assertEquals(Instant.parse("2024-01-02T03:04:05Z"), page.metadata().publishedAt());
        assertEquals("de", page.metadata().language());
    }

    @Test
    void withoutAHeadTheHeadingAndTheTimeWillDo() {
        HtmlPage page = HtmlReader.read(TracedText.of("<h1>H</h1><time datetime=2024-01-02>today</time><p>x</p>"));
        assertEquals("H", page.metadata().title());
        assertEquals(Instant.parse("2024-01-02T00:00:00Z"), page.metadata().publishedAt());
    }

    @Test
    void theDeepestThatIsReadIsRead() {
        assertEquals("x", text("<div>".repeat(HtmlReader.DEEPEST) + "x"));
    }

    @Test
    void oneDeeperIsRefused() {
        ProblemException refused = assertThrows(ProblemException.class,
                () -> text("<div>".repeat(HtmlReader.DEEPEST + 1) + "x"));
        assertEquals(Problem.TOO_LARGE, refused.problem());
        assertEquals("The HTML is nested 513 levels deep; the limit is 512.", refused.getMessage());
    }

    @Test
    void aHundredThousandDeepIsCountedWithoutOverflow() {
        assertEquals("The HTML is nested 100000 levels deep; the limit is 512.",
                assertThrows(ProblemException.class, () -> text("<div>".repeat(100_000) + "x")).getMessage());
    }

    private static String cut(String html, SourceRange range) {
        return html.substring(range.start(), range.end());
    }
}
