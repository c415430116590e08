package io.leitmotif.text.document;

import io.leitmotif.text.trace.TracedText;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says, and says about itself.
 *
 * @param text         paragraphs with a blank line between them
 * @param title        null if it gives none
 * @param publishedAt  null if it gives none
 * @param languageHint what {@code <html lang>} claims, null if nothing; often wrong, a last resort
 */
public record HtmlPage(TracedText text, String title, Instant publishedAt, String languageHint) {

    static HtmlPage of(Document document, TracedText text) {
        String title = first(document.select("meta[property=og:title]").attr("content"), document.title(),
                textOf(document.selectFirst("h1")));
        Instant published = PublishedDate.parse(
                first(document.select("meta[property=article:published_time]").attr("content")));
        if (published == null) {
            published = PublishedDate.parse(first(document.select("time[datetime]").attr("datetime")));
        }
        Element html = document.selectFirst("html");
        return new HtmlPage(text, title, published, html == null ? null : first(html.attr("lang")));
    }

    public HtmlPage withText(TracedText other) {
        return new HtmlPage(other, title, publishedAt, languageHint);
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
