package io.leitmotif.text.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.trace.TracedText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagePackerTest {

    private static List<String> pack(String text, int width) {
        return PassagePacker.pack(TracedText.of(text), width).stream().map(Passage::text).toList();
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
    void passagesHoldEverythingInOrder() {
        Random random = new Random(7);
        String signs = "今天气好，。！a b\n\"”😀1";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("起");
            int[] points = signs.codePoints().toArray();
            random.ints(200, 0, points.length).forEach(i -> text.appendCodePoint(points[i]));
            List<String> passages = pack(text.toString(), 1 + random.nextInt(40));
            assertEquals(text.toString().replaceAll("\\s", ""), String.join("", passages).replaceAll("\\s", ""));
            passages.forEach(passage -> assertFalse(Character.isLowSurrogate(passage.charAt(0))));
        }
    }
}
