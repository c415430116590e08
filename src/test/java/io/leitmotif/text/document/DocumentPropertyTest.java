package io.leitmotif.text.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.text.DirtyNews;
import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever a document says, and however it says it. */
@Domain(DirtyNews.class)
@Domain(DomainContext.Global.class)
class DocumentPropertyTest {

    @Provide
    Arbitrary<String> block() {
        return DirtyNews.frontMatter();
    }

    @Provide
    Arbitrary<String> fragment() {
        return DirtyNews.fragment();
    }

    @Property
    void frontMatterIsTakenOffTheTopOrLeftAlone(@ForAll @From("block") String block, @ForAll String article) {
        String text = block + article;
        FrontMatter front = FrontMatter.read(TracedText.of(text));
        assertTrue(text.endsWith(front.body().toString()));
        assertEquals(front.present(), front.body().length() < text.length());
        String title = front.metadata().title();
        assertTrue(title == null || !title.isBlank());
        assertTrue(front.present() || front.metadata().equals(Metadata.NONE));
    }

    @Property
    void aPageIsReadWithinItself(@ForAll String article) {
        HtmlPage page = HtmlReader.read(TracedText.of(article));
        assertTrue(page.text().source(0, page.text().length()).end() <= article.length());
        String title = page.metadata().title();
        assertTrue(title == null || !title.isBlank());
    }

    @Property
    void markdownOnlyLosesItsMarks(@ForAll String article) {
        TracedText read = MarkdownReader.read(TracedText.of(article));
        int at = 0;
        for (char unit : read.toString().replaceAll("\\s", "").toCharArray()) { // line breaks may be written as tags
            at = article.indexOf(unit, at) + 1;
            assertTrue(at > 0, "in order");
        }
    }

    @Property
    void aLineIsADateOrNone(@ForAll @From("fragment") String line) {
        assertEquals(PublishedDate.parse(line), PublishedDate.parse(" " + line + " "));
    }

    @Property
    void everyDayIsReadHoweverItIsWritten(@ForAll @IntRange(min = 1600, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 31) int day) {
        String iso = String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        Instant expected = day > LocalDate.of(year, month, 1).lengthOfMonth() ? null
                : LocalDate.of(year, month, day).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertEquals(expected, PublishedDate.parse(iso));
        assertEquals(expected, PublishedDate.parse(iso.replaceFirst("-", "年").replaceFirst("-", "月") + "日"));
    }
}
