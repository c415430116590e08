package io.leitmotif.text.document;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads what a person would read of an HTML page; a blank line between its paragraphs. */
public final class HtmlReader implements NodeFilter {

    /** Deeper than any page written by people or templates. The parser itself would go on without end. */
    static final int DEEPEST = 512;

    /** Markdown's; a parser takes it for an element. */
    private static final Pattern AUTOLINK = Pattern.compile("<https?://[^<>\\s]{1,2000}+>");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*+\\n");
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "nav", "footer", "aside",
            "button", "svg", "img", "iframe", "object", "select", "textarea", "head", "title", "rt", "rp", "math",
            "canvas", "video", "audio", "dialog");

    private final HtmlSource source;
    private final Set<Element> dropped;
    private final HtmlParagraphs paragraphs = new HtmlParagraphs();
    private int preformatted;
    private int links;

    private HtmlReader(HtmlSource source, Set<Element> dropped) {
        this.source = source;
        this.dropped = dropped;
    }

    /**
     * @throws ProblemException {@link Problem#TOO_LARGE} if elements nest deeper than {@value #DEEPEST} levels, or more is out of
     *                          place than {@link HtmlTree} puts right
     */
    public static HtmlPage read(TracedText html) {
        boolean links = html.toString().contains("<http"); // cheaper to look for than the whole
        TracedText parsed = links ? html.without(AUTOLINK) : html;
        Document document = HtmlTree.parse(parsed.toString());
        HtmlMainContent main = HtmlMainContent.of(document);
        HtmlReader reader = new HtmlReader(new HtmlSource(parsed), main.dropped());
        for (Element part : main.parts()) {
            NodeTraversor.filter(reader, part);
            reader.paragraphs.end("");
        }
        return new HtmlPage(reader.paragraphs.text(), HtmlMetadata.of(document));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (skipped(element) || dropped.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            links -= name.equals("a") ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
            if (name.equals("td") || name.equals("th")) {
                paragraphs.space();
            } else if (element.isBlock() && !name.equals("br")) {
                paragraphs.end(name);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String name) {
        links += name.equals("a") ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (name.equals("br")) {
            paragraphs.lineBreak();
        } else if (element.isBlock() && !name.equals("td") && !name.equals("th")) {
            paragraphs.end("");
        }
    }

    private void append(TextNode node) {
        TracedText text = source.trace(node);
        if (preformatted > 0) {
            paragraphs.append(text, links > 0);
            return;
        }
        Element parent = node.parent();
        boolean loose = parent != null && parent.normalName().equals("body");
        List<TracedText> blocks = new ArrayList<>();
        if (loose) { // Markdown around the HTML: blank lines are all that parts its paragraphs
            int last = 0;
            for (var blank = BLANK_LINE.matcher(text); blank.find(); last = blank.end()) {
                blocks.add(text.slice(last, blank.start()));
            }
            blocks.add(text.slice(last, text.length()));
        } else {
            blocks.add(text);
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                paragraphs.end("");
            }
            paragraphs.append(onOneLine(blocks.get(i)), links > 0);
        }
    }

    private static TracedText onOneLine(TracedText text) {
        return text.chars().anyMatch(unit -> unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f')
                ? text.replacing(HtmlParagraphs.LINE_ENDS, " ") : text;
    }

    static boolean skipped(Element element) {
        return SKIPPED.contains(element.normalName()) || hidden(element)
                || element.normalName().equals("form") && element.selectFirst("h1, h2, p, article") == null;
    }

    /** Some pages keep their text out of sight until a script has run; that is for readers to see. */
    private static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        style = style.isEmpty() ? style : style.replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")
                || style.contains("display:none") || style.contains("visibility:hidden") && !HtmlHints.content(element);
    }
}
