package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.leitmotif.text.trace.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OcrColumnsTest {

    private static final String COLUMN = "今年2月,工业\n\n和信息化部印发通\n\n知,支持创建北京、\n\n天津、广州、成都\n\n国家人工智能创新\n\n"
            + "应用先导区。这是\n\n第二批先导区名\n\n单。";
    private static final String JOINED = "今年2月,工业和信息化部印发通知,支持创建北京、天津、广州、成都国家人工智能创新应用先导区。这是第二批先导区名单。";

    private static String read(String text) {
        return OcrColumns.read(TracedText.of(text)).text().toString();
    }

    @Test
    void aSentenceBrokenAtTheColumnIsJoined() {
        assertEquals(JOINED, read(COLUMN));
    }

    @Test
    void paragraphsAreLeftAlone() {
        assertNull(OcrColumns.read(TracedText.of("一句话。\n\n".repeat(20))));
    }

    @Test
    void aListWithoutEmptyLinesIsLeftAlone() {
        assertNull(OcrColumns.read(TracedText.of("第一项\n".repeat(20))));
    }

    @Test
    void headingsBeforeWideParagraphsStayApart() {
        String wide = "建设人工智能产业融合发展核心区,打造现代化开放型产业体系新引擎,成都在努力建设创新平台。";
        OcrColumns read = OcrColumns.read(TracedText.of(COLUMN + "\n\n成都迈入人工智能产业发展快车道\n\n校地协同\n\n" + wide));
        assertEquals(JOINED + "\n成都迈入人工智能产业发展快车道\n校地协同\n" + wide, read.text().toString());
        assertEquals("成都迈入人工智能产业发展快车道", read.heading().toString());
    }

    @Test
    void straySpacesBetweenHanGo() {
        assertEquals(JOINED + "新一代人工智能创新发展试验区的STAC 科创大会。", read(COLUMN + "\n\n新一代人工智能 创新发展试验区的STAC 科创大会。").replace("\n", ""));
    }

    @Test
    void aCoupletKeepsItsSpace() {
        assertEquals("抢抓新机遇 发展新格局", OcrColumns.withoutStraySpaces(TracedText.of("抢抓新机遇 发展新格局")).toString());
    }

    @Test
    void aLineReadTwiceIsJoinedOnce() {
        assertEquals(JOINED, read(COLUMN.replace("国家人工智能创新\n\n", "国家人工智能创新\n\n国家人工智能创新\n\n")));
    }

    @Test
    void bylinesInTheColumnGo() {
        assertEquals(JOINED, read(COLUMN + "\n\n华西都市报\n\n记者 杨晨\n\n成都高新区供图"));
    }

    @Test
    void aCaptionInsideASentenceIsMovedBehindIt() {
        String text = read(COLUMN + "\n\n会上,腾\n\n\n\n高新区软件园。\n\n\n\n讯宣布设立联合体。");
        assertEquals(JOINED + "\n会上,腾讯宣布设立联合体。\n高新区软件园。", text);
    }

    @Test
    void latinWordsAreJoinedBySpacesAndHyphensAreUndone() {
        assertEquals("The city council has approved the new trans-\u0000portation plan for the river side."
                .replace("-\u0000", ""), read("The city\n\ncouncil has\n\napproved the\n\nnew trans-\n\nportation\n\n"
                + "plan for\n\nthe river\n\nside."));
    }

    @Test
    void aCompoundKeepsItsHyphen() {
        assertEquals("The new AI-based follow-up study of 2026-2027 gives well-being and information to the well-being team.",
                read("The new AI-\n\nbased follow-\n\nup study of 2026-\n\n2027 gives well-\n\nbeing and informa-\n\ntion to the\n\n"
                        + "well-being\n\nteam."));
    }

    @Test
    void pageNumbersAndRunningHeadsGo() {
        String head = "某某市人民日报";
        assertEquals(JOINED, read(head + "\n\n" + COLUMN.replace("天津、广州、成都\n\n", "天津、广州、成都\n\n- 3 -\n\n" + head + "\n\n") + "\n\n4\n\n" + head));
    }

    @Test
    void aLineReadTwiceAfterAFullStopIsReadOnce() {
        assertEquals(JOINED + "\n应用先导区来了。", read(COLUMN + "\n\n应用先导区来了。\n\n应用先导区来了。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"床前明月光\n\n疑是地上霜\n\n举头望明月\n\n低头思故乡", "A: hi\n\nB: hello\n\nA: how are you?\n\nB: fine!\n\nA: bye.\n\nB: bye!\n\nA: see you.\n\nB: ok.",
        "苹果\n香蕉\n橘子\n西瓜\n葡萄\n桃子\n梨子\n李子", "2021 | 5\n2022 | 6\n2023 | 7\n2024 | 8\n2025 | 9\n2026 | 10\n2027 | 11\n2028 | 12"})
    void whatIsShortForOtherReasonsIsNoColumn(String text) {
        assertNull(OcrColumns.read(TracedText.of(text)));
    }
}
