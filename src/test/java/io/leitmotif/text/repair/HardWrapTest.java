package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardWrapTest {

    private static final String WRAPPED = "The city council has approved the new trans-\nportation plan for the river side, and the\n"
            + "works will begin before the summer is over.\n\nResidents had asked for a second bridge, but\nthe council found that the money would be\n"
            + "better spent on the AI-based signals, which\nsave a minute on every journey.";

    private static String undo(String text) {
        return HardWrap.undo(TracedText.of(text)).toString();
    }

    @Test
    void linesBrokenAtAWidthAreJoinedAndParagraphsStay() {
        assertEquals("The city council has approved the new transportation plan for the river side, and the works will begin before the"
                + " summer is over.\nResidents had asked for a second bridge, but the council found that the money would be better spent on"
                + " the AI-based signals, which save a minute on every journey.", undo(WRAPPED));
    }

    @Test
    void hanIsJoinedWithoutSpaces() {
        assertEquals("一二三四五六七，九十一二三四五六".repeat(5) + "完。", undo(("一二三四五六七，九十一二三四五六\n").repeat(5) + "完。"));
    }

    @Test
    void aListInAWrappedTextStaysAList() {
        String list = "\n\n- one of the bridges that are to be built now\n- the other one";
        assertEquals(list.strip(), undo(WRAPPED + "\n\n" + WRAPPED + list).substring(undo(WRAPPED + "\n\n" + WRAPPED).length()).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,\n"
                + "And summer's lease hath all too short a date;\nSometime too hot the eye of heaven shines,\nAnd often is his gold complexion dimm'd;",
        "白日依山盡\n黃河入海流\n欲窮千里目\n更上一層樓", "New York\nLos Angeles\nChicago\nHouston\nPhoenix\nSan Diego",
        "Company A opens a new laboratory in the north of Spain\nCompany B sues its former director over secret papers\n"
                + "Company C and Company D agree on a common standard\nMinister praises the agreement of the four companies\nMarkets react calmly to the news of the day in Asia",
        "第一段说了一件比较长的事情，说完了。\n第二段说了另一件事情，也比较长，也说完了。\n第三段很短。\n第四段又说了一件比较长的事情，说到这里才说完。\n第五段。\n第六段也是这样的。",
        "A: are you there, and did you read what I sent?\nB: yes I am\nA: so what do you think of it all then\nB: not much\nA: why is that\nB: because it is long",
        "name        | value | remark of the editor\nfirst row   | 1     | nothing to say here\nsecond row  | 2     | nothing to say here\nthird row   | 3     | nothing to say here\nfourth row  | 4     | nothing to say here\nfifth row   | 5     | nothing to say here",
        "One line only."})
    void whatBreaksForOtherReasonsStays(String text) {
        TracedText traced = TracedText.of(text);
        assertSame(traced, HardWrap.undo(traced));
    }

    @Test
    void aJoinedWordKnowsItsPlace() {
        TracedText joined = HardWrap.undo(TracedText.of(WRAPPED));
        int word = joined.toString().indexOf("transportation");
        assertEquals(new SourceRange(38, 54), joined.source(word, word + "transportation".length()));
    }
}
