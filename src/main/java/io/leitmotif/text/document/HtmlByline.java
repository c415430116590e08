package io.leitmotif.text.document;

import java.time.Instant;
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
    private static final Pattern SOURCE = Pattern.compile("(?:来源|來源)\\s?[:：]\\s?([^\\s:：|【】（）()]{2,30})");
    private static final Pattern AUTHOR = Pattern.compile("(?:(?:本报|本報)?(?:记者|記者)|作者|撰文|文)\\s?[:：／/\\s]\\s?(\\p{IsHan}{2,4}|\\p{IsHan}　\\p{IsHan})"
            + "(?=[\\s／/|]|$)|(?:记者|記者)(\\p{IsHan}{2,4})(?=[／/])"
            + "|^(?:By|Von|Par) ((?:\\p{Lu}[\\p{L}.'’-]{0,30} ?){2,4})(?=[,|·]|$)");

    private HtmlByline() {
    }

    /** Nothing without a heading, which tells where to look. */
    static Metadata read(Document document, Element heading) {
        if (heading == null) {
            return Metadata.NONE;
        }
        Metadata said = Metadata.NONE;
        for (String line : linesAfter(heading, document.body())) {
            Matcher source = SOURCE.matcher(line);
            Matcher author = AUTHOR.matcher(line);
            Instant date = PublishedDate.find(line);
            said = said.or(new Metadata(null, author.find() ? Said.name(name(author)) : null,
                    source.find() ? Said.name(source.group(1)) : null, date, null, List.of(), null));
        }
        return said;
    }

    private static String name(Matcher author) {
        return author.group(1) != null ? author.group(1).replace("　", "") : author.group(2) != null ? author.group(2) : author.group(3);
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
                if (element.isBlock()) {
                    String said = line.toString().replaceAll("[ \\t\\r\\n\\u00A0]++", " ").strip();
                    if (after[0] && !said.isEmpty()) {
                        lines.add(said.length() > LONGEST_LINE ? "" : said);
                    }
                    line.setLength(0);
                }
            }
        }, body);
        return lines;
    }
}
