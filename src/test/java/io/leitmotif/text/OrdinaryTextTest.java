package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is not broken is not repaired: lists, dialogue, chronicles, headlines and forms as people write them. */
class OrdinaryTextTest {

    private static CleanText clean(String original) {
        return TextCleaner.clean(original, Format.AUTO, null, null, 160);
    }

    private static void everyLineStays(String original, String... lines) {
        String text = "\n" + clean(original).text() + "\n";
        for (String line : lines) {
            assertTrue(text.contains("\n" + line + "\n"), () -> line + " is no line of\n" + text);
        }
    }

    @Test
    void itemsOfAListAreNotJoined() {
        String[] items = {"国务院常务会议部署进一步优化营商环境", "央行宣布下调金融机构存款准备金率半点", "多地中小学今起实行新的作息时间安排表",
            "铁路部门公布春运期间增开列车的方案表", "气象台发布寒潮蓝色预警提醒注意防寒保", "博物馆夜场门票今起可以在网上预约购买"};
        everyLineStays("# 本周要点\n\n- " + String.join("\n- ", items), items);
        everyLineStays("本周要点\n" + String.join("\n", items), items);
        everyLineStays("<div><h1>本周要点</h1><p>" + String.join("<br>", items) + "</p></div>", items);
    }

    @Test
    void resultsInAPageAreNotAScan() {
        String[] results = {"Bayern München – VfB Stuttgart 2:1", "Borussia Dortmund – RB Leipzig 1:1", "Union Berlin – SC Freiburg 0:0",
            "Werder Bremen – FC Augsburg 3:2", "1. FC Köln – Hamburger SV 1:2", "VfL Wolfsburg – FSV Mainz 05 2:2",
            "Eintracht Frankfurt – Heidenheim 4:0", "TSG Hoffenheim – Bochum 1:0", "FC St. Pauli – Bayer Leverkusen 0:3"};
        everyLineStays("<p>Der zwölfte Spieltag im Überblick:</p><ul><li>" + String.join("</li><li>", results) + "</li></ul>", results);
    }

    @Test
    void anAnswerGivenTwiceIsGivenTwice() {
        String answer = "Minister: Dazu möchte ich mich heute ausdrücklich nicht äußern, bitte haben Sie Verständnis.";
        String text = clean("Das Gespräch dauerte zehn Minuten.\nFrage: Wann kommt das Gesetz?\n" + answer
                + "\nFrage: Und wer bezahlt es?\n" + answer + "\nFrage: Danke.").text();
        assertEquals(2, text.split("ausdrücklich", -1).length - 1);
    }

    @Test
    void theDatesOfAChronicleStayInIt() {
        CleanText clean = clean("港口的一百年\n1949-10-01\n港务局在码头旁成立，只有两间平房。\n1978-12-18\n第一台集装箱吊机从国外运来，装了三个月。\n");
        assertTrue(clean.text().contains("1949-10-01"), clean::text);
        assertNull(clean.metadata().publishedAt());
    }

    @Test
    void headlinesThatBeginLikeButtonsStay() {
        String[] headings = {"收藏市场升温", "打印机价格战", "举报奖励提高", "扫描隧道显微镜的诞生"};
        everyLineStays("本周商业简讯\n今年的市场比去年热闹，拍卖行说成交额翻了一番。\n" + String.join("\n这一段说的是具体情况，价格和数量都有变化。%d\n"
                .formatted(1), headings) + "\n最后一段也有话要说，大家都在等下个月的数字。", headings);
    }

    @Test
    void whatAPageIsSilentAboutIsNotTheWordNull() {
        CleanText clean = clean("<html><head><title>Ferry back in service</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":null,\"author\":{\"@type\":\"Person\",\"name\":null},\"publisher\":{\"name\":null},\"keywords\":[null]}</script>"
                + "</head><body><h1>Ferry back in service</h1><p>The ferry sails again from Monday, four times a day, at the old fare.</p></body></html>");
        assertEquals("Ferry back in service", clean.title());
        assertNull(clean.metadata().author());
        assertNull(clean.metadata().source());
        assertTrue(clean.metadata().tags().isEmpty());
    }

    @Test
    void foreignWordsInBracketsAreNoReadings() {
        String text = clean("首脳会談（サミット）が終わり、入賞者には特別賞（テレビ）が贈られた。東京（とうきょう）は晴れた。").text();
        assertTrue(text.contains("（サミット）") && text.contains("（テレビ）"), text);
        assertFalse(text.contains("とうきょう"), text);
    }

    @Test
    void anArticleInAFormIsRead() {
        assertTrue(clean("<body><form id='form1' runat='server'><div class='content'><h1>关于暂停供水的通知</h1><p>因管道检修，本周六"
                + "上午八时至下午四时，江北区部分小区暂停供水，请居民提前储水。</p></div></form></body>").text().contains("请居民提前储水"));
    }

    @Test
    void whoActsInTheLeadDidNotWriteIt() {
        CleanText clean = clean("<html><body><article><h1>Runways clear</h1><p>By Christmas Eve, the runways were clear and flights left on time "
                + "again.</p><p>The stadium is to open on 1 June 2031, officials said.</p></article></body></html>");
        assertNull(clean.metadata().author());
        assertNull(clean.metadata().publishedAt());
    }

    @Test
    void maskedNamesStayMasked() {
        assertTrue(clean("# 通报\n\n涉事人员王**、李**，身份证号4403**********1234，**今天**停职。\n").text()
                .contains("王**、李**，身份证号4403**********1234，今天停职"));
    }

    @Test
    void aPdfInBase64IsRecognisedBehindWhatEditorsPutInFront() {
        String base64 = Base64.getEncoder().encodeToString("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Format.PDF, Document.of("\n" + base64, Format.AUTO).format());
        assertEquals(Format.PDF, Document.of("data:application/pdf;base64," + base64, Format.AUTO).format());
    }
}
