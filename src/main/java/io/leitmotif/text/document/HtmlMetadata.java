package io.leitmotif.text.document;

import io.leitmotif.text.trace.Glyph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** What a page says about itself: to search engines, to social networks, to anyone in its head, to its readers. */
final class HtmlMetadata {

    /** From so many keywords on, the page speaks to search engines. */
    private static final int FEW_KEYWORDS = 8;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*+(?:[|｜_»·:：]|--|(?<=\\s)[-–—](?=\\s)|[–—])++\\s*+");

    private static final List<String> KINDS = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, List<String>> meta = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private String canonical = "";
    private String title = "";
    private String language = "";
    private String time = "";
    private Element heading;

    private HtmlMetadata(Document document) {
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof Element element) {
                look(element);
            }
        }, document);
    }

    private void look(Element element) {
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang");
            case "meta" -> remember(element);
            case "title" -> title = title.isEmpty() && !within(element, "svg") ? element.text() : title;
            case "h1" -> heading = heading == null ? element : heading;
            case "time" -> time = time.isEmpty() ? element.attr("datetime") : time;
            case "link" -> canonical = element.attr("rel").equalsIgnoreCase("canonical") ? element.attr("href") : canonical;
            case "script" -> {
                if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                    scripts.add(element.data());
                }
            }
            default -> { }
        }
    }

    private static boolean within(Element element, String name) {
        return element.parent() != null && element.parent().normalName().equals(name);
    }

    private void remember(Element element) {
        String content = element.attr("content");
        for (String kind : KINDS) {
            String name = element.attr(kind).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isBlank()) {
                meta.computeIfAbsent(name, first -> new ArrayList<>()).add(content);
            }
        }
    }

    static Metadata of(Document document) {
        HtmlMetadata head = new HtmlMetadata(document);
        Metadata said = HtmlByline.complete(JsonLinkedData.read(head.scripts).or(head.social()).or(head.plain()), document,
                head.heading);
        return new Metadata(withoutSite(said.title(), said.source(), head.headingText()), said.author(),
                said.source(), said.publishedAt(), said.url(), said.tags(), said.language());
    }

    /** OpenGraph and its kin. */
    private Metadata social() {
        return new Metadata(Said.title(first("og:title", "twitter:title")), name("article:author", "og:article:author"),
                name("og:site_name"), date("article:published_time", "og:article:published_time", "og:published_time"),
                Said.url(first("og:url")), Said.tags(meta.getOrDefault("article:tag", List.of())), null);
    }

    private Metadata plain() {
        List<String> keywords = Said.split(first("keywords", "news_keywords"));
        Instant published = date("weibo: article:create_at", "publishdate", "pubdate", "date", "publish-date", "publish_date",
                "datepublished", "apub:time", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued",
                "dcterms.created", "dcterms.issued", "article.published", "citation_publication_date");
        Metadata plain = new Metadata(Said.title(first("articletitle", "dc.title")),
                name("author", "byl", "dc.creator", "sailthru.author", "parsely-author", "dable:author"),
                name("contentsource", "source", "application-name", "dc.publisher", "mediaid", "sitename"),
                published == null ? PublishedDate.parse(time) : published,
                Said.url(canonical),
                keywords.size() > FEW_KEYWORDS ? List.of() : Said.tags(keywords),
                Said.language(language));
        return plain.or(new Metadata(Said.title(title), null, null, null, null, List.of(),
                Said.language(first("content-language", "og:locale"))))
                .or(new Metadata(Said.title(headingText()), null, null, null, null, List.of(), null));
    }

    private String headingText() {
        return heading == null ? "" : heading.text();
    }

    private String first(String... names) {
        for (String name : names) {
            if (meta.containsKey(name)) {
                return meta.get(name).get(0);
            }
        }
        return "";
    }

    private String name(String... names) {
        for (String name : names) {
            String found = Said.name(meta.getOrDefault(name, List.of("")).get(0));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Instant date(String... names) {
        for (String name : names) {
            Instant date = PublishedDate.parse(meta.getOrDefault(name, List.of("")).get(0));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Cut where the site is known to be named, or where the heading of the page ends. */
    static String withoutSite(String title, String site, String heading) {
        if (title == null) {
            return null;
        }
        String siteKey = site == null ? "" : Glyph.key(site);
        String headingKey = Glyph.key(heading);
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            String before = title.substring(0, separator.start());
            String after = Glyph.key(title.substring(separator.end()));
            if (!before.isBlank() && (!siteKey.isEmpty() && after.equals(siteKey)
                    || !headingKey.isEmpty() && Glyph.key(before).equals(headingKey))) {
                return before.strip();
            }
        }
        return title;
    }
}
