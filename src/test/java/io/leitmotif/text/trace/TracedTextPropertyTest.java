package io.leitmotif.text.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a text, each unit knows where it came from. */
class TracedTextPropertyTest {

    private static final Pattern SOME = Pattern.compile("a(b*)c?");

    /** A text of few different signs, so that patterns match. */
    @Provide
    Arbitrary<String> few() {
        return Arbitraries.strings().withChars("aabbc \n\uD83D\uDE00").ofMaxLength(60);
    }

    @Property
    void aSliceOfASliceIsTheSliceOfBoth(@ForAll @From("few") String text, @ForAll int one, @ForAll int two) {
        int start = Math.floorMod(one, text.length() + 1);
        int end = start + Math.floorMod(two, text.length() - start + 1);
        TracedText slice = TracedText.of("--" + text).slice(2, text.length() + 2).slice(start, end);
        assertEquals(text.substring(start, end), slice.toString());
        assertEquals(start < end ? new SourceRange(start + 2, end + 2) : slice.source(0, 0), slice.source(0, slice.length()));
    }

    @Property
    void linesJoinedAreTheTextAgain(@ForAll @From("few") String text) {
        TracedText traced = TracedText.of(text);
        TracedText joined = TracedText.join("\n", traced.lines());
        assertEquals(text, joined.toString());
        assertTrue(text.isEmpty() || text.startsWith("\n") || text.contains("\n\n") || text.endsWith("\n")
                || joined.equals(traced), "a line feed between two lines comes from between them");
    }

    @Property
    void withoutAndKeepingDoAsStringsDo(@ForAll @From("few") String text) {
        TracedText traced = TracedText.of(text);
        assertEquals(SOME.matcher(text).replaceAll(""), traced.without(SOME).toString());
        assertEquals(SOME.matcher(text).replaceAll("$1"), traced.keeping(SOME, 1).toString());
        assertEquals(SOME.matcher(text).replaceAll("xy"), traced.replacing(SOME, "xy").toString());
        assertEquals(text.strip(), traced.strip().toString());
    }

    @Property
    void keptUnitsStayWhereTheyWere(@ForAll @From("few") String text) {
        TracedText kept = TracedText.of(text).keeping(SOME, 1).replacing(Pattern.compile("c"), "!").strip();
        int last = 0;
        for (int i = 0; i < kept.length(); i++) {
            SourceRange source = kept.source(i, i + 1);
            assertTrue(source.start() >= last);
            assertEquals(kept.charAt(i) == '!' ? 'c' : kept.charAt(i), text.charAt(source.start()));
            last = source.end();
        }
    }

    @Property
    void theSourceOfARangeIsThatOfItsUnits(@ForAll @From("few") String text, @ForAll int one, @ForAll int two) {
        TracedText kept = TracedText.of(text).without(SOME);
        int start = Math.floorMod(one, kept.length() + 1);
        int end = start + Math.floorMod(two, kept.length() - start + 1);
        SourceRange whole = kept.source(start, end);
        for (int i = start; i < end; i++) {
            assertTrue(whole.start() <= kept.source(i, i + 1).start() && kept.source(i, i + 1).end() <= whole.end());
        }
        assertEquals(end > start ? kept.source(start, start + 1).start() : whole.start(), whole.start());
    }

    @Property
    void aBuilderPutsPiecesOneAfterTheOther(@ForAll @From("few") String text, @ForAll int cut) {
        TracedText traced = TracedText.of(text);
        int at = Math.floorMod(cut, text.length() + 1);
        TracedBuilder builder = new TracedBuilder().append(traced, 0, at).append(traced.slice(at, text.length()));
        assertEquals(traced, builder.build());
        assertEquals(text.length(), builder.length());
        assertEquals(traced, TracedText.join("", List.of(traced.slice(0, at), traced.slice(at, text.length()))));
    }

    @Property
    void aRangeOutsideIsRefused(@ForAll @From("few") String text, @ForAll int start, @ForAll int end) {
        if (start < 0 || end < start || end > text.length()) {
            assertThrows(IndexOutOfBoundsException.class, () -> TracedText.of(text).source(start, end));
        }
    }
}
