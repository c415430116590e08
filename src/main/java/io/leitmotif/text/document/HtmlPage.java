package io.leitmotif.text.document;

import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says, and says about itself.
 *
 * @param text     paragraphs with a blank line between them
 * @param metadata what its head says; the language is what {@code <html lang>} claims, often wrong
 */
public record HtmlPage(TracedText text, Metadata metadata) {

    static HtmlPage of(Document document, TracedText text) {
        String title = first(document.select("meta[property=og:title]").attr("content"), document.title(),
                textOf(document.selectFirst("h1")));
        Instant published = PublishedDate.parse(
                first(document.select("meta[property=article:published_time]").attr("content")));
        if (published == null) {
            published = PublishedDate.parse(first(document.select("time[datetime]").attr("datetime")));
        }
        Element html = document.selectFirst("html");
        return new HtmlPage(text, new Metadata(title, null, null, published, null, List.of(),
                html == null ? null : first(html.attr("lang"))));
    }

    public HtmlPage withText(TracedText other) {
        return new HtmlPage(other, metadata);
    }

    private static String textOf(Element element) {
        return element == null ? "" : element.text();
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }
}
