package io.leitmotif.text.document;

import io.leitmotif.text.trace.Glyph;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds the element of a page that holds its article. */
final class HtmlMainContent {

    private HtmlMainContent() {
    }

    /** The {@code article} or {@code main} that holds more than half of the visible text, innermost first; else the body. */
    static Element of(Document document) {
        Map<Element, Integer> sizes = new LinkedHashMap<>(); // in the order of their ends: the innermost first
        int[] counted = {0};
        Map<Element, Integer> before = new IdentityHashMap<>();
        NodeTraversor.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    counted[0] += Glyph.letters(text.getWholeText());
                } else if (node instanceof Element element) {
                    if (HtmlReader.skipped(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    before.put(element, counted[0]);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && (element.normalName().equals("article")
                        || element.normalName().equals("main"))) {
                    sizes.put(element, counted[0] - before.get(element));
                }
                return FilterResult.CONTINUE;
            }
        }, document.body());
        Element best = document.body();
        int least = Integer.MAX_VALUE;
        for (var size : sizes.entrySet()) {
            if (size.getValue() * 2 > counted[0] && size.getValue() < least) {
                best = size.getKey();
                least = size.getValue();
            }
        }
        return best;
    }
}
