package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMainContentTest {

    private static final String PARAGRAPH = "The town, which had waited for years, voted on Tuesday, and the result was clear, "
            + "if close, to everyone who stayed up late to hear it read out.";
    private static final String ARTICLE = ("<p>" + PARAGRAPH + "</p>").repeat(4);
    private static final String EXPECTED = (PARAGRAPH + "\n\n").repeat(4).strip();

    private static String text(String html) {
        return HtmlReader.read(TracedText.of(html)).text().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"share-bar", "related", "newsletterSignup", "post-comments", "xiangguan", "cookie-bar", "author-bio"})
    void whatIsNamedLikeJunkGoes(String name) {
        assertEquals(EXPECTED, text("<div>" + ARTICLE + "<div class='" + name + "'><p>Tell your friends about it.</p></div></div>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commentary", "shoulder", "address", "radio", "scanned"})
    void whatIsOnlySpelledLikeJunkStays(String name) {
        assertEquals(EXPECTED, text("<div class='" + name + "'>" + ARTICLE + "</div>"));
    }

    @Test
    void anArticleNamedLikeJunkStays() {
        assertEquals(EXPECTED, text("<body class=has-sidebar><div class=l-sidebar-fixed>" + ARTICLE + "</div></body>"));
    }

    @Test
    void talkLongerThanTheArticleGoes() {
        assertEquals(EXPECTED, text("<div><div>" + ARTICLE + "</div><div class=comments>" + ARTICLE.repeat(5) + "</div></div>"));
    }

    @Test
    void textThatAScriptWillShowIsRead() {
        assertEquals(EXPECTED, text("<p>Menu</p><div id=js_content style='visibility: hidden'>" + ARTICLE + "</div>"));
    }

    @Test
    void textThatNothingWillShowIsNot() {
        assertEquals(EXPECTED, text("<div>" + ARTICLE + "</div><div class=banner style='visibility: hidden'>" + ARTICLE + "</div>"));
    }

    @Test
    void aHeadingThatIsALinkWithALineBelowIsATeaser() {
        assertEquals(EXPECTED, text("<div>" + ARTICLE + "<div><h3><a href=x>Bees</a></h3><p>They are back, at last, says one who knows.</p></div></div>"));
    }

    @Test
    void anArticleToldInSeveralPartsIsReadWhole() {
        String part = "<div class=entry><div>" + ARTICLE + "</div></div>";
        assertEquals(EXPECTED + "\n\n" + EXPECTED, text("<div><h1></h1>" + part + part + "</div>"));
    }

    @Test
    void theLeadBelowTheHeadingBelongsToIt() {
        assertEquals("A clear but close result for the night trains\n\n" + EXPECTED, text("<div><header><h1></h1>"
                + "<p class=standfirst>A clear but close result for the night trains</p></header><div>" + ARTICLE + "</div></div>"));
    }
}
