package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMetadataTest {

    private static Metadata of(String html) {
        return HtmlReader.read(TracedText.of(html + "<p>x")).metadata();
    }

    private static Metadata ofJson(String json) {
        return of("<script type='application/ld+json'>" + json + "</script>");
    }

    @Test
    void aPageThatSaysNothingSaysNothing() {
        assertEquals(Metadata.NONE, of(""));
    }

    @Test
    void theFirstThatSpeaksIsBelievedFieldByField() {
        Metadata first = new Metadata("t", null, null, null, null, List.of(), null);
        Metadata second = new Metadata("u", "a", "s", Instant.EPOCH, "http://x/", List.of("g"), "de");
        assertEquals(new Metadata("t", "a", "s", Instant.EPOCH, "http://x/", List.of("g"), "de"), first.or(second));
    }

    @Test
    void searchEnginesAreToldBeforeNetworksBeforeTheRest() {
        String plain = "<title>plain</title><meta name=author content=Plain>";
        String social = "<meta property=og:title content=social><meta property=article:author content=Social>";
        String json = "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"json\"}</script>";
        assertEquals("plain", of(plain).title());
        assertEquals("social", of(plain + social).title());
        assertEquals("json", of(plain + social + json).title());
        assertEquals("Social", of(plain + social + json).author());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@type\":\"NewsArticle\",\"headline\":\"T &amp; U\"}", "[{\"@type\":\"WebSite\",\"headline\":\"no\"},"
        + "{\"@type\":[\"Thing\",\"BlogPosting\"],\"headline\":\"T & U\"}]", "{\"@graph\":[{\"@type\":\"Article\",\"headline\":\" T & U \"}]}"})
    void anArticleIsFoundWhereverItIsDescribed(String json) {
        assertEquals("T & U", ofJson(json).title());
    }

    @Test
    void authorsAreNamedInManyWays() {
        assertEquals("A", ofJson("{\"@type\":\"Article\",\"author\":\"A\"}").author());
        assertEquals("A, B", ofJson("{\"@type\":\"Article\",\"author\":[{\"name\":\"A\"},{\"name\":\"By B\"}]}").author()
                .replace("By ", ""));
        assertEquals("A", ofJson("{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},"
                + "{\"@id\":\"#a\",\"name\":\"A\"}]}").author());
        assertNull(ofJson("{\"@type\":\"Article\",\"author\":\"https://example.org/a\"}").author());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "[[", "{\"@type\":\"Article\",\"headline\":", "\"Article\"", ""})
    void brokenDescriptionsArePassedOver(String json) {
        assertEquals(Metadata.NONE, ofJson(json));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"https://example.org/a, https://example.org/a", "HTTP://example.org/, HTTP://example.org/", "/a,", "javascript:x,",
        "httpx://a/,", "http:a,", "http://a b/,"})
    void onlyAbsoluteAddressesCount(String href, String expected) {
        assertEquals(expected, of("<link rel=canonical href='" + href + "'>").url());
    }

    @Test
    void anAddressOfTwoThousandIsTheLongest() {
        String url = "https://example.org/".concat("x".repeat(1_980));
        assertEquals(url, of("<link rel=canonical href=" + url + ">").url());
        assertNull(of("<link rel=canonical href=" + url + "x>").url());
    }

    @ParameterizedTest(name = "{0} of {1} under {2}")
    @CsvSource({"Bees - Daily, Daily,, Bees", "Bees | Life | Daily,, Bees, Bees", "蜜蜂_每日网, 每日网,, 蜜蜂", "Bees - Daily,,, Bees - Daily",
        "Well-known bees, bees,, Well-known bees", "A: B, C, D, A: B"})
    void theSiteIsCutOffOnlyWhereItIsKnown(String title, String site, String heading, String expected) {
        assertEquals(expected, HtmlMetadata.withoutSite(title, site, heading == null ? "" : heading));
    }

    @Test
    void manyKeywordsAreForSearchEngines() {
        assertEquals(List.of("a", "b"), of("<meta name=keywords content='a, b,a'>").tags());
        assertEquals(List.of(), of("<meta name=keywords content='a,b,c,d,e,f,g,h,i'>").tags());
    }

    @Test
    void linesBelowTheHeadingNameAuthorSourceAndDate() {
        Metadata said = of("<h1>T</h1><div>2026-05-08 15:31　来源：北川晚报　记者 张三</div>");
        assertEquals(new Metadata("T", "张三", "北川晚报", Instant.parse("2026-05-08T15:31:00Z"), null, List.of(), null), said);
        assertEquals("Jane Doe", of("<h1>T</h1><p>By Jane Doe</p>").author());
        assertEquals("李四", of("<h1>T</h1><p>文／李四</p>").author());
    }

    @Test
    void aReporterWhoLearnsSomethingIsNotNamed() {
        assertNull(of("<h1>T</h1><p>记者从市博物馆获悉，展厅延长开放。</p>").author());
    }

    @Test
    void linesAboveTheHeadingAreNotItsOwn() {
        assertNull(of("<p>2026-05-08</p><h1>T</h1>").publishedAt());
    }
}
