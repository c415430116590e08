package io.leitmotif.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"扫描二维码", "随时随地手机看文章", "来源:青岛新闻网", "來源：青島日報社/觀海新聞", "（文章来源：成都日报）",
        "责任编辑：张三", "原标题:别的标题", "收藏｜打印｜举报", "收藏 分享", "免责声明：本文仅代表作者观点，与本网无关。", "分享到：微信 微博", "点击上方蓝字关注我们",
        "想爆料?請登錄《陽光連線》、撥打新聞熱線0531-66661234。", "Share this article", "Sign up for our newsletter",
        "We use cookies to improve your experience.", "© 2024 Example Media. All rights reserved.", "2023-03-24 06:32:03"})
    void aWholeLineGoes(String line) {
        assertEquals("正文", Boilerplate.drop(TracedText.of("正文\n" + line)).text().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"二维码是一种编码。", "扫描二维码支付在中国很普及。", "这个消息的来源:据介绍，是当地的一位居民。", "The newsletter reached a million readers.",
        "Cookies are small files.", "收藏｜北京故宫镇院十大名画", "分享会上，他介绍了经验。"})
    void aSentenceAboutItStays(String line) {
        assertEquals(line, Boilerplate.drop(TracedText.of(line)).text().toString());
    }

    @Test
    void theOriginalTitleAndTheDateAreHandedOver() {
        Boilerplate dropped = Boilerplate.drop(TracedText.of("原標題:十六個項目簽約\n2023-03-24 06:32:03\n正文"));
        assertEquals("十六個項目簽約", dropped.originalTitle());
        assertEquals(Instant.parse("2023-03-24T06:32:03Z"), dropped.publishedAt());
    }
}
