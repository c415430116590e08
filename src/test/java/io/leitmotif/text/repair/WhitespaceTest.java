package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;

class WhitespaceTest {

    private static String unify(String text) {
        return Whitespace.unify(TracedText.of(text)).toString();
    }

    @Test
    void everyLineEndBecomesALineFeed() {
        assertEquals("a\nb\nc\nd\ne", unify("a\r\nb\rc\u2028d\u0085e"));
    }

    @Test
    void everySpaceBecomesAPlainOne() {
        assertEquals("a b c d", unify("a\u00A0b\u3000c\td"));
    }

    @Test
    void controlAndInvisibleCharactersGo() {
        assertEquals("abc", unify("\uFEFFa\u0007\u200Bb\u00AD\u202Ec"));
    }

    @Test
    void theJoinersOfPersianAndEmojiStay() {
        assertEquals("می\u200Cروم", unify("می\u200Cروم"));
    }

    @Test
    void aPairOfCarriageReturnAndLineFeedComesFromBoth() {
        assertEquals(new SourceRange(1, 3), Whitespace.unify(TracedText.of("a\r\nb")).source(1, 2));
    }

    @Test
    void paragraphsHaveNoEmptyLinesAndNoRunsOfSpaces() {
        assertEquals("a b\nc", Whitespace.paragraphs(TracedText.of("\n  a   b \n\n \n c\n")).toString());
    }

    @Test
    void glyphsOfIconFontsAndReplacementCharactersGo() {
        assertEquals("分享到", Whitespace.unify(TracedText.of("\ue601分\uf0e1享\ufffd到\uffff")).toString());
    }

    @Test
    void aSoftHyphenAtALineEndJoinsTheWord() {
        assertEquals("information information", Whitespace.unify(TracedText.of("infor\u00ADmation infor\u00AD\r\nmation")).toString());
    }
}
