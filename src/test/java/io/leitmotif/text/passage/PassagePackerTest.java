package io.leitmotif.text.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedText;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagePackerTest {

    private static List<String> pack(String text, int width) {
        return pack(text, width, 0);
    }

    private static List<String> pack(String text, int width, int overlap) {
        return PassagePacker.pack(TracedText.of(text), new PassageSize(width, overlap)).stream().map(Passage::text).toList();
    }

    @Test
    void sentencesArePackedWhileTheyFit() {
        assertEquals(List.of("一二三。四五六。", "七八九。"), pack("一二三。四五六。七八九。", 8));
    }

    @Test
    void aPassageMayCrossAParagraph() {
        assertEquals(List.of("一二三。\n四五六。"), pack("一二三。\n四五六。", 10));
    }

    @Test
    void aSentenceThatIsTooWideIsSplitAtAClause() {
        assertEquals(List.of("一二三，", "四五六七。"), pack("一二三，四五六七。", 6));
    }

    @Test
    void withoutAClauseItIsSplitHardButNotInsideACharacter() {
        assertEquals(List.of("😀😀", "😀"), pack("😀😀😀", 2));
    }

    @Test
    void whiteSpaceThatNoMarkJoinsIsNoPassage() {
        for (String space : List.of("\t", "\u000B", "\f", "\u2028", "\u2029", " ", "\u3000")) {
            for (String mark : List.of("\u0301", "\u200B", "\u200E", "\uFEFF", "\u20DD", "\u0903")) {
                assertTrue(String.join("", pack("字" + space + mark.repeat(4) + "汉字", 1)).contains("汉"), space + mark);
            }
        }
    }

    @Test
    void threeLatinLettersCountAsOne() {
        assertEquals(List.of("abc def ghi."), pack("abc def ghi.", 4));
        assertEquals(List.of("abc def", "ghi."), pack("abc def ghi.", 3));
    }

    @Test
    void noPassageIsLongerThanTheLimitWhateverTheWidth() {
        for (String passage : pack("abcd efgh ".repeat(1000), 10_000)) {
            assertTrue(passage.length() <= Passage.LONGEST);
        }
    }

    @Test
    void aWidthBeyondTheLimitIsTheLimitHoweverLarge() {
        assertEquals(pack("word ".repeat(300), Passage.LONGEST), pack("word ".repeat(300), 1_000_000_000));
    }

    @Test
    void aNumberIsNoClause() {
        assertEquals(List.of("一二三四", "1,000元。"), pack("一二三四 1,000元。", 6));
    }

    @Test
    void aClauseThatEndsTooEarlyGivesWayToASpace() {
        assertEquals(List.of("a, bcd", "efg hij", "klm."), pack("a, bcd efg hij klm.", 3));
    }

    @Test
    void aPassageStartsWithTheLastSentencesOfTheOneBefore() {
        String text = "一二。三四。五六。七八。九十。";
        assertEquals(List.of("一二。三四。五六。", "五六。七八。九十。"), pack(text, 9, 3));
        assertEquals(List.of("一二。三四。五六。", "三四。五六。七八。", "五六。七八。九十。"), pack(text, 9, 8));
        assertEquals(List.of("一二。三四。五六。", "七八。九十。"), pack(text, 9, 2));
    }

    @Test
    void anOverlapThatWouldLeaveNoRoomIsLeftOut() {
        assertEquals(List.of("一二。三四。", "五六七八九。", "十。一。"), pack("一二。三四。五六七八九。十。一。", 6, 5));
    }

    @Test
    void anOverlapMustBeNarrowerThanAPassage() {
        assertThrows(IllegalArgumentException.class, () -> pack("一。", 5, 5));
        assertThrows(IllegalArgumentException.class, () -> pack("一。", 5, -1));
        assertThrows(IllegalArgumentException.class, () -> pack("一。", 0, 0));
    }

    @Test
    void signsAreNotTakenApart() {
        assertEquals(List.of("e\u0301\u0302\u0303", "e\u0301\u0302\u0303"), pack("e\u0301\u0302\u0303e\u0301\u0302\u0303", 1));
        assertEquals(List.of("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"), pack("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 2));
        assertEquals(500, pack("e" + "\u0301".repeat(700), 1).get(0).length());
    }

    /** Whatever the text, width and overlap. */
    @Test
    void passagesHoldEverythingInOrderAndFit() {
        Random random = new Random(7);
        String[] signs = {"今", "天", "气好", "，", "。", "！”", "“", "「", "」", "a", "word ", "b. ", "C", "\n", "\"", " ", "😀", "1", "3.5", "https://a.example/b?c ",
            "e\u0301", "\u0302", "👍🏽", "한국어 ", "\uD840\uDC00", "…", "（", "）"};
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder("起");
            random.ints(random.nextInt(300), 0, signs.length).forEach(i -> text.append(signs[i]));
            int width = 1 + random.nextInt(60);
            int overlap = random.nextBoolean() ? 0 : random.nextInt(width);
            check(text.toString(), width, overlap);
        }
    }

    private static void check(String text, int width, int overlap) {
        List<Passage> passages = PassagePacker.pack(TracedText.of(text), new PassageSize(width, overlap));
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int covered = 0;
        int before = -1;
        for (Passage passage : passages) {
            assertEquals(text.substring(passage.start(), passage.end()), passage.text());
            assertTrue(passage.start() > before && passage.end() > covered, "in order, none inside another");
            if (overlap == 0) {
                assertTrue(passage.start() >= covered);
            } else if (passage.start() < covered) {
                assertTrue(Glyph.thirds(text.substring(passage.start(), covered)) <= 3 * overlap);
            }
            assertTrue(passage.start() <= covered || text.substring(covered, passage.start()).isBlank());
            assertTrue(signs.isBoundary(passage.start()) && signs.isBoundary(passage.end()));
            boolean oneSign = signs.following(passage.start()) >= passage.end();
            assertTrue(Glyph.thirds(passage.text()) <= 3 * width || oneSign, passage.text());
            before = passage.start();
            covered = passage.end();
        }
        assertTrue(text.substring(covered).isBlank());
    }
}
