package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.SourceRange;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {

    private static CleanText clean(String original) {
        return TextCleaner.clean(original, Format.AUTO, null, null, 200);
    }

    private static ProblemException refused(String original) {
        return assertThrows(ProblemException.class, () -> clean(original));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "  \n ", "<p></p><p><br></p>", "<script>alert(1)</script><p></p>", "...!?", "12345 678", "a",
        "\u200B\uFEFF"})
    void nothingToReadIsRefused(String original) {
        assertEquals(Problem.NOTHING_TO_READ, refused(original).problem());
    }

    @Test
    void whatWasFoundInsteadIsSaid() {
        assertTrue(refused("...!?").getMessage().contains("\"...!?\" with 0 letter(s)"), refused("...!?").getMessage());
        assertEquals("The document is empty.", refused("").getMessage());
    }

    @Test
    void nulIsMalformedAndItsOffsetSaid() {
        assertEquals(Problem.MALFORMED, refused("ab\u0000c").problem());
        assertEquals("The document contains NUL at offset 2.", refused("ab\u0000c").getMessage());
    }

    @Test
    void halfAPairIsMalformedAndItsOffsetSaid() {
        assertEquals("The document contains an unpaired surrogate U+D83D at offset 2.", refused("ab\uD83Dc").getMessage());
        assertEquals("The document contains an unpaired surrogate U+DE00 at offset 0.", refused("\uDE00c").getMessage());
        assertEquals("好的😀", clean("好的😀").text());
    }

    @Test
    void theGivenTitleGoesBeforeAnyFound() {
        CleanText clean = TextCleaner.clean("<title>Found</title><p>Given</p><p>The text of it all.</p>", Format.HTML,
                "Given", "en-GB", 200);
        assertEquals("Given", clean.title());
        assertEquals("The text of it all.", clean.text());
        assertEquals("en-GB", clean.language());
    }

    @Test
    void aForcedFormatIsObeyed() {
        assertEquals("<b>not bold</b>", TextCleaner.clean("<b>not bold</b>", Format.TEXT, null, null, 200).text());
    }

    @Test
    void aWidthBelowOneIsAProgrammingError() {
        assertThrows(IllegalArgumentException.class, () -> TextCleaner.clean("text", Format.TEXT, null, null, 0));
    }

    @Test
    void anyRangeOfTheTextIsFoundInTheOriginal() {
        String original = "---\ntitle: T\ndate: 2024-05-06\n---\n<p>現(xiàn)實(shí)&amp;夢(mèng)</p>";
        CleanText clean = clean(original);
        assertEquals("現實&夢", clean.text());
        assertEquals(Instant.parse("2024-05-06T00:00:00Z"), clean.metadata().publishedAt());
        SourceRange range = clean.source(1, 3);
        assertEquals("實(shí)&amp;", original.substring(range.start(), range.end()));
    }

    @Test
    void cleaningWhatIsCleanChangesNothing() {
        String text = "今天天气很好，我们去了公园。公园里有很多人。\n晚上我们回家了，大家都很高兴，孩子们睡得很香。";
        assertEquals(text, clean(text).text());
    }
}
