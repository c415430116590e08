package io.leitmotif.text.document;

import io.leitmotif.text.trace.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the short lines below the heading of a page, where readers are told who wrote it and when. */
final class HtmlByline {

    /** In UTF-16 units. */
    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES = 12;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\u00A0]++");
    private static final Pattern SOURCE = Pattern.compile("(?:来源|來源)\\s?[:：]\\s?([^\\s:：|【】（）()]{2,30})");
    private static final Pattern AUTHOR = Pattern.compile("(?:(?:本报|本報)?(?:记者|記者)|作者|撰文|文)\\s?[:：／/\\s]\\s?(\\p{IsHan}{2,4}|\\p{IsHan}　\\p{IsHan})"
            + "(?=[\\s／/|]|$)|(?:记者|記者)(\\p{IsHan}{2,4})(?=[／/])"
            + "|^(?:By|Von|Par) ((?:\\p{Lu}[\\p{L}.'’-]{0,30} ?){2,4})(?=[|·]|$)");

    private HtmlByline() {
    }

    /** {@code said}, and who wrote it, where and when if it does not say; needs a heading, which tells where to look. */
    static Metadata complete(Metadata said, Document document, Element heading) {
        if (heading == null || said.author() != null && said.source() != null && said.publishedAt() != null) {
            return said;
        }
        Metadata whole = said;
        for (String line : linesAfter(heading, document.body())) {
            if (Glyph.endsSentence(line)) {
                continue; // who or when is told there belongs to the story
            }
            whole = whole.or(new Metadata(null, whole.author() == null ? author(line) : null,
                    whole.source() == null ? source(line) : null,
                    whole.publishedAt() == null ? PublishedDate.find(line) : null, null, List.of(), null));
        }
        return whole;
    }

    private static String source(String line) {
        Matcher source = SOURCE.matcher(line);
        return source.find() ? Said.name(source.group(1)) : null;
    }

    private static String author(String line) {
        boolean may = !line.isEmpty() && (line.indexOf('者') >= 0 || line.indexOf('文') >= 0 || "BVP".indexOf(line.charAt(0)) >= 0);
        Matcher author = AUTHOR.matcher(may ? line : ""); // dear where nothing matches
        if (!author.find()) {
            return null;
        }
        return Said.name(author.group(1) != null ? author.group(1).replace("　", "") : author.group(2) != null ? author.group(2) : author.group(3));
    }

    private static List<String> linesAfter(Element heading, Element body) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean[] after = {false};
        NodeTraversor.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (HtmlReader.skipped(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    end(element);
                } else if (after[0] && node instanceof TextNode text && line.length() <= LONGEST_LINE) {
                    line.append(text.getWholeText(), 0, Math.min(text.getWholeText().length(), LONGEST_LINE + 1));
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    end(element);
                    if (element == heading) {
                        after[0] = true;
                    }
                }
                return lines.size() >= MOST_LINES ? FilterResult.STOP : FilterResult.CONTINUE;
            }

            private void end(Element element) {
                if (line.length() > 0 && element.isBlock()) {
                    String said = SPACES.matcher(line).replaceAll(" ").strip();
                    if (!said.isEmpty()) {
                        lines.add(said.length() > LONGEST_LINE ? "" : said);
                    }
                    line.setLength(0);
                }
            }
        }, body);
        return lines;
    }
}
