package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What two titles and leads have in common. */
class StoryWordsTest {

    private static double shared(String one, String other) {
        return StoryWords.of(null, one).shared(StoryWords.of(null, other));
    }

    @Test
    void theSameWordsAreAllShared() {
        assertEquals(1, shared("云桥市改造路灯", "云桥市改造路灯"));
        assertEquals(1, StoryWords.of("云桥市", "改造路灯").shared(StoryWords.of("改造路灯", "云桥市")));
    }

    @Test
    void nothingIsSharedWithATextWithoutWords() {
        assertEquals(0, shared("云桥市改造路灯", ""));
        assertEquals(0, shared("", ""));
        assertEquals(0, shared("……！", "……！"));
    }

    @Test
    void traditionalCharactersCountAsSimplified() {
        assertEquals(1, shared("雲橋市改造智慧路燈", "云桥市改造智慧路灯"));
    }

    @Test
    void pairsOfLettersOfEverySuchScriptCount() {
        // 云桥 of 云桥, 桥市
        assertEquals(2.0 / 3, shared("云桥", "云桥市"), 1e-9);
        assertEquals(2.0 / 3, shared("한들", "한들시"), 1e-9);
        assertEquals(2.0 / 3, shared("てま", "てまり"), 1e-9);
    }

    @Test
    void shortWordsTellNothingAndNamesAsMuchAsThreeWords() {
        assertEquals(0, shared("it was on the way", "it was on the way"));
        // harbour of harbour, company, Halvik
        assertEquals(2.0 / 6, shared("harbour", "company harbour, Halvik"), 1e-9);
        assertEquals(6.0 / 8, shared("in Halvik", "company harbour, Halvik"), 1e-9);
    }

    @Test
    void aCapitalAtTheBeginOfASentenceOrOfEveryWordIsNoName() {
        assertEquals(2.0 / 5, shared("harbour", "harbour. Company tells others"), 1e-9);
        assertEquals(2.0 / 6, shared("Ferry", "Ferry Stuck Harbour Again Tonight Once"), 1e-9);
    }

    @Test
    void latinNamesStandInChineseText() {
        assertEquals(6.0 / 7, shared("与AI", "对于AI"), 1e-9);
        assertEquals(6.0 / 12, shared("州政府用Claude", "微软也用Claude"), 1e-9);
    }

    @Test
    void figuresTellUnlessTheyAreDaysOrYears() {
        assertEquals(1, shared("303.69", "303.69"));
        assertEquals(1, shared("41", "41"));
        assertEquals(0, shared("2026", "2026"));
        assertEquals(0, shared("31", "31"));
        assertEquals(0, shared("7", "7"));
    }

    @Test
    void anAmountWithASeparatorIsNoYear() {
        assertEquals(1, shared("2,000", "2.000"));
        assertEquals(1, shared("1,950", "1,950"));
        assertEquals(0, shared("2000", "2000"));
        assertEquals(0, shared("2,000", "2000"), "the one is an amount, the other a year");
    }
}
