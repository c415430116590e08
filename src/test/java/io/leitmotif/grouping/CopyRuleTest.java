package io.leitmotif.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import io.leitmotif.article.group.CopyText;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.vector.Embedding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which of two texts is a copy of the other. */
class CopyRuleTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Embedding HERE = Embedding.of(new float[] {1, 0});
    private static final String FERRY = "清江渡口的最后一班轮渡昨晚停航，两百多名乘客在甲板上合影留念。船长老周在这条航线上开了三十一年船，他说大桥通车以后客人"
            + "少了九成，但每天清早仍有卖菜的人等在码头。轮渡公司把旧船交给博物馆，船票、汽笛和航行日志将一起展出，码头的候船室会改成社区图书室，"
            + "明年春天开放。";
    private static final String BAKER = "镇上的面包师傅每天凌晨两点起床和面，用的是祖父留下的老面种。女儿从城里回来以后给店里装了线上订货，订单多了三倍，老炉子却还是"
            + "一次只能烤四十个，排队的人从街头一直站到邮局门口。";

    private final CopyRule rule = new CopyRule(Duration.ofDays(30));

    private static CopyText article(String text, Instant publishedAt, Embedding embedding) {
        return new CopyText(UUID.randomUUID(), publishedAt, NOON, Sha256.of(text), text, embedding);
    }

    private boolean copies(String one, String other) {
        return copies(article(one, null, HERE), article(other, null, HERE));
    }

    private boolean copies(CopyText one, CopyText other) {
        boolean copies = rule.copies(rule.traits(one), rule.traits(other));
        assertEquals(copies, rule.copies(rule.traits(other), rule.traits(one)), "whichever comes first");
        return copies;
    }

    @Test
    void aTextInTheOtherScriptWithAFooterIsACopy() {
        String traditional = Transliterator.getInstance("Simplified-Traditional").transliterate(FERRY);
        assertTrue(copies(FERRY, traditional + "\n責任編輯：小林"));
    }

    @Test
    void aTextWithItsLastThirdCutOffIsACopy() {
        assertTrue(copies(FERRY, FERRY.substring(0, FERRY.length() * 2 / 3)));
    }

    @Test
    void aDigestThatQuotesABriefIsNoCopyOfIt() {
        String brief = FERRY.substring(0, FERRY.length() / 2);
        assertFalse(copies(brief, "今日要闻\n" + brief + "\n" + BAKER + BAKER.replace("面包", "点心")));
    }

    @Test
    void anotherTextIsNoCopy() {
        assertFalse(copies(FERRY, BAKER));
    }

    @Test
    void aDailyReportInFixedWordsIsNoCopyOfTheDayBefore() {
        String report = "市气象台发布：今天白天多云，最高气温%d度，最低气温%d度，相对湿度%d%%，空气质量指数%d，降水概率%d%%，请市民出行注意安全，"
                + "老人和儿童适当添加衣物，驾车请保持车距，夜间道路湿滑请减速慢行。";
        assertFalse(copies(String.format(report, 21, 12, 64, 55, 10), String.format(report, 23, 14, 71, 48, 30)));
    }

    @Test
    void aNoticeWithAllOfItsFewNumbersOtherIsNoCopyOfTheDayBefore() {
        String notice = "Air quality notice for the district of Westmoor. Today is %d June. The fine dust value measured at"
                + " the town hall is %d micrograms per cubic metre, the ozone value is %d micrograms per cubic metre. People"
                + " with asthma should keep their windows closed. Values come from the network of public sensors.";
        assertFalse(copies(String.format(notice, 1, 27, 85), String.format(notice, 2, 34, 90)));
        assertTrue(copies(String.format(notice, 1, 27, 85), String.format(notice, 1, 21, 35)), "two were read wrong");
    }

    @Test
    void theOnlyNumberCanHaveBeenReadWrong() {
        assertTrue(copies(FERRY + "票价30元。", FERRY + "票价80元。"));
    }

    @Test
    void aHeadlineIsACopyOfItselfWithOtherMarksOnly() {
        assertTrue(copies("清江轮渡昨晚停航", "清江輪渡 昨晚停航！"));
        assertFalse(copies("清江轮渡昨晚停航", "清江轮渡明早复航"));
    }

    @Test
    void textsOfMarksAreNoCopies() {
        assertFalse(copies("……", "！？"));
    }

    @Test
    void theSameWordsWithAnotherMeaningAreNoCopy() {
        assertFalse(copies(article(FERRY, null, HERE), article(FERRY + "。", null, Embedding.of(new float[] {0, 1}))));
    }

    @Test
    void theWindowIsOfDatesAndHasBothItsEnds() {
        Instant last = NOON.plus(Duration.ofDays(30));
        assertTrue(copies(article(FERRY, NOON, HERE), article(FERRY + "。", last, HERE)));
        assertFalse(copies(article(FERRY, NOON, HERE), article(FERRY + "。", last.plusMillis(1), HERE)));
        assertTrue(copies(article(FERRY, null, HERE), article(FERRY + "。", last, HERE)), "arrival stands for publication");
        assertThrows(IllegalArgumentException.class, () -> new CopyRule(Duration.ofDays(-1)));
    }

    @Test
    void theOriginalIsTheEarliestThenTheLongestThenTheSmallestHash() {
        CopyText early = article(BAKER, NOON.minusSeconds(1), HERE);
        CopyText late = article(FERRY, NOON, HERE);
        CopyText longest = article(FERRY + FERRY, null, HERE);
        CopyText one = article(BAKER, null, HERE);
        CopyText other = article(BAKER.replace("三", "两"), null, HERE);
        boolean oneFirst = one.textSha256().compareTo(other.textSha256()) < 0;
        List<CopyText> expected = List.of(early, late, longest, oneFirst ? one : other, oneFirst ? other : one);
        List<CopyText> sorted = new ArrayList<>(expected);
        Collections.shuffle(sorted, new Random(1));
        sorted.sort(CopyRule.ORIGINAL_FIRST);
        assertEquals(expected, sorted);
    }
}
