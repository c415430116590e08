package io.leitmotif.text.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import io.leitmotif.text.DirtyNews;
import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedText;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Sentences and passages of anything, tidied or not. */
@Domain(DirtyNews.class)
@Domain(DomainContext.Global.class)
class PassagePropertyTest {

    @Property
    void sentenceEndsAscendToTheLength(@ForAll String text) {
        int last = 0;
        for (int end : Sentences.ends(text)) {
            assertTrue(end > last, "ascending");
            assertTrue(end == text.length() || !Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)), "no pair is parted");
            last = end;
        }
        assertEquals(text.length(), last);
    }

    @Property
    void aPassageIsAsWideAsAskedOrOneSign(@ForAll String text, @ForAll @IntRange(min = 1, max = 700) int width) {
        for (Passage passage : PassagePacker.pack(TracedText.of(text), PassageSize.of(width))) {
            BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
            signs.setText(passage.text());
            boolean one = signs.next() == passage.text().length();
            assertTrue(one || Glyph.thirds(passage.text()) <= 3 * width, passage.text());
            assertTrue(passage.text().length() <= Passage.LONGEST);
            assertEquals(passage.text(), text.substring(passage.start(), passage.end()));
        }
    }

    @Property
    void allInkIsInOnePassageOrAnother(@ForAll String text, @ForAll @IntRange(min = 1, max = 700) int width) {
        int at = 0;
        for (Passage passage : PassagePacker.pack(TracedText.of(text), PassageSize.of(width))) {
            assertTrue(text.substring(at, passage.start()).isBlank());
            at = passage.end();
        }
        assertTrue(text.substring(at).isBlank());
    }
}
