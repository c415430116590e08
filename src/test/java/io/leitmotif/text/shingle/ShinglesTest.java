package io.leitmotif.text.shingle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The pieces of texts and what two texts share of them. */
class ShinglesTest {

    private static Shingles of(String letters) {
        return Shingles.of(letters, 4);
    }

    @Test
    void aChineseCharacterIsAsWideAsTwoLetters() {
        assertEquals(4, of("清江水位上").size());
        assertEquals(2, of("river").size());
        assertEquals(2, of("清江abc").size(), "清江, 江ab, 清 is followed by too much");
    }

    @Test
    void aPieceThatComesAgainCountsOnce() {
        assertEquals(2, of("哈啦哈啦哈啦").size());
    }

    @Test
    void aTextShorterThanAPieceIsOne() {
        assertEquals(1, of("雨").size());
        assertEquals(1, of("雨").resemblance(of("雨")));
        assertEquals(0, of("雨").resemblance(of("雪")));
    }

    @Test
    void anEmptyTextHasNothingInCommonWithAnother() {
        assertEquals(0, of("").size());
        assertEquals(0, of("").resemblance(of("")));
        assertEquals(0, of("").containment(of("清江")));
    }

    @Test
    void resemblanceIsOfAllPiecesAndContainmentOfThoseOfTheSmaller() {
        Shingles whole = of("一二三四五六七八九");
        Shingles half = of("一二三四五");
        assertEquals(0.5, whole.resemblance(half));
        assertEquals(0.5, half.resemblance(whole));
        assertEquals(1, whole.containment(half));
        assertEquals(1, half.containment(whole));
    }

    @Test
    void numbersAreComparedWhole() {
        Shingles monday = Shingles.ofNumbers("收于 3,567.12 点，涨 1.2%，成交 4321 亿");
        Shingles tuesday = Shingles.ofNumbers("收于 3,571.90 点，跌 0.2%，成交 4321 亿");
        assertEquals(3, monday.size());
        assertEquals(0.2, monday.resemblance(tuesday));
    }

    @Test
    void aWidthThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Shingles.of("清江", 1));
    }
}
