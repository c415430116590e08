package io.leitmotif.text.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TracedTextTest {

    @Test
    void theOriginalComesFromItself() {
        assertEquals(new SourceRange(1, 3), TracedText.of("abcd").source(1, 3));
    }

    @Test
    void aSliceRemembersItsPlace() {
        TracedText slice = TracedText.of("abcdef").slice(2, 5).slice(1, 2);
        assertEquals("d", slice.toString());
        assertEquals(new SourceRange(3, 4), slice.source(0, 1));
    }

    @Test
    void whatIsLeftAfterADeletionSpansIt() {
        TracedText left = TracedText.of("a(x)b").without(Pattern.compile("\\(x\\)"));
        assertEquals("ab", left.toString());
        assertEquals(new SourceRange(0, 5), left.source(0, 2));
        assertEquals(new SourceRange(4, 5), left.source(1, 2));
    }

    @Test
    void keepingAGroupKeepsItsTrace() {
        TracedText kept = TracedText.of("see [me](u)!").keeping(Pattern.compile("\\[(\\w+)\\]\\(u\\)"), 1);
        assertEquals("see me!", kept.toString());
        assertEquals(new SourceRange(5, 7), kept.source(4, 6));
    }

    @Test
    void aReplacementComesFromTheWholeMatch() {
        TracedText replaced = TracedText.of("a&amp;b").replacing(Pattern.compile("&amp;"), "&");
        assertEquals("a&b", replaced.toString());
        assertEquals(new SourceRange(1, 6), replaced.source(1, 2));
    }

    @Test
    void aSeparatorComesFromTheGap() {
        TracedText text = TracedText.of("ab--cd");
        TracedText joined = TracedText.join("\n", List.of(text.slice(0, 2), text.slice(4, 6)));
        assertEquals("ab\ncd", joined.toString());
        assertEquals(new SourceRange(2, 4), joined.source(2, 3));
    }

    @Test
    void linesLeaveTheLineFeedsOut() {
        assertEquals(List.of("a", "", "b"), TracedText.of("a\n\nb").lines().stream().map(TracedText::toString).toList());
    }

    @Test
    void equalTextFromElsewhereIsNotEqual() {
        TracedText text = TracedText.of("aa");
        assertEquals(TracedText.of("aa"), text);
        assertNotEquals(text.slice(0, 1), text.slice(1, 2));
    }

    @Test
    void aRangeOutsideIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> TracedText.of("ab").source(1, 3));
    }

    /** Whatever is cut and joined in order, every unit that was not made up is found where the trace says. */
    @Test
    void afterRandomEditsEveryUnitIsWhereItSaysItIs() {
        Random random = new Random(20240817);
        for (int round = 0; round < 200; round++) {
            String original = random.ints(300, 'a', 'e').collect(StringBuilder::new,
                    StringBuilder::appendCodePoint, StringBuilder::append).toString();
            TracedText text = TracedText.of(original);
            for (int edit = 0; edit < 6 && text.length() > 2; edit++) {
                text = switch (random.nextInt(4)) {
                    case 0 -> text.without(Pattern.compile("a[bc]"));
                    case 1 -> text.keeping(Pattern.compile("d(.)b"), 1);
                    case 2 -> text.slice(random.nextInt(text.length() / 2), text.length() - random.nextInt(2));
                    default -> TracedText.join("", List.of(text.slice(0, text.length() / 3),
                            text.slice(text.length() / 3 + 1, text.length())));
                };
            }
            int last = 0;
            for (int i = 0; i < text.length(); i++) {
                SourceRange source = text.source(i, i + 1);
                assertEquals(String.valueOf(text.charAt(i)), original.substring(source.start(), source.end()));
                assertTrue(source.start() >= last, "the order is kept");
                last = source.end();
            }
        }
    }
}
