package io.leitmotif.text.document;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.document.HtmlHints.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The visible elements of a page with their measures, taken in one walk. */
final class HtmlBlocks implements NodeFilter {

    /** A paragraph speaks for as many of the elements around it. */
    private static final int REACH = 5;
    /** What holds so many times as much running text as all that is not junk by name has the wrong name. */
    private static final double SEVERAL = 2;
    private static final Set<String> INLINE = Set.of("a", "span", "b", "strong", "i", "em", "u", "font", "small", "sub",
            "sup", "mark", "code", "abbr", "cite", "q", "br", "ruby", "rb", "ins", "del", "s", "strike", "big", "tt", "kbd",
            "label", "time", "data", "wbr", "bdi", "bdo", "var", "samp", "dfn", "acronym", "nobr");

    private final List<HtmlBlock> all = new ArrayList<>();
    private HtmlBlock open;
    private HtmlBlock holder;
    private int links;
    private int deepest;

    private HtmlBlocks() {
    }

    static HtmlBlocks of(Document document) {
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.filter(blocks, document.body());
        blocks.refuseDeep();
        blocks.settle();
        return blocks;
    }

    private void refuseDeep() {
        if (deepest > HtmlReader.DEEPEST) {
            throw new ProblemException(Problem.TOO_LARGE, "The HTML is nested " + deepest + " levels deep; the limit is "
                    + HtmlReader.DEEPEST + ".");
        }
    }

    HtmlBlock body() {
        return all.get(0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            holder.count(text.getWholeText(), links > 0);
        } else if (node instanceof Element element) {
            deepest = Math.max(deepest, depth);
            if (open != null && HtmlReader.skipped(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open = new HtmlBlock(element, open, HtmlHints.of(element), all.size());
            if (open.parent != null) {
                open.parent.children.add(open);
            }
            all.add(open);
            links += element.normalName().equals("a") ? 1 : 0;
            holder = INLINE.contains(element.normalName()) && holder != null ? holder : open;
            open.holder = holder;
            open.holdsHeart = heart(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && open != null && open.element == element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            open.close();
            open = open.parent;
            holder = open == null ? null : open.holder;
        }
        return FilterResult.CONTINUE;
    }

    /** Decides what is junk and sums up what is not. */
    private void settle() {
        lose(Double.MAX_VALUE);
        lose(body().prose);
    }

    /** What is named like junk but holds several times as much as {@code left}, which is all the rest, is not junk. */
    private void lose(double left) {
        for (HtmlBlock block : all) { // those around before those within
            boolean named = block.hint == Hint.JUNK && block.allProse <= SEVERAL * left || block.hint == Hint.TALK;
            boolean junk = block.parent != null && !block.holdsHeart && (named || block.teaser());
            block.lost = junk || block.parent != null && block.parent.lost;
            block.clear();
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).sum();
        }
    }

    /** What is called a lead and stands between the heading of the page and {@code block}, near it; in order. */
    List<HtmlBlock> leads(HtmlBlock block) {
        HtmlBlock around = block;
        for (int level = 0; level < REACH && around.parent != null; level++) {
            around = around.parent;
        }
        List<HtmlBlock> leads = new ArrayList<>();
        boolean headed = false;
        for (int i = around.order; i < block.order; i++) {
            HtmlBlock candidate = all.get(i);
            headed |= candidate.element.normalName().equals("h1");
            if (headed && !candidate.lost && candidate.ownWidth() >= HtmlBlock.SCRAP && candidate.width == candidate.ownWidth()
                    && candidate.linked == 0 && HtmlHints.lead(candidate.element)) {
                leads.add(candidate);
            }
        }
        return leads;
    }

    /** The element that holds the article's paragraphs; null if there is no running text. */
    HtmlBlock top() {
        for (HtmlBlock block : all) {
            spread(block);
        }
        HtmlBlock best = null;
        double most = 0;
        for (HtmlBlock block : all) {
            double score = block.score * weight(block) * (1 - block.linkedShare());
            if (score > most) {
                best = block;
                most = score;
            }
        }
        return best;
    }

    private static void spread(HtmlBlock block) {
        double prose = block.ownProse();
        if (prose == 0 || block.lost) {
            return;
        }
        boolean paragraph = block.element.normalName().equals("p");
        if (!paragraph) {
            block.score += prose;
        }
        HtmlBlock around = block.parent;
        for (int level = 0; level < REACH && around != null; level++, around = around.parent) {
            around.score += prose / (level == 0 ? 1 : level == 1 ? 2 : 3 * level);
        }
    }

    private static boolean heart(Element element) {
        return element.normalName().equals("h1") || element.normalName().equals("main")
                || element.attr("itemprop").equals("articleBody");
    }

    private static double weight(HtmlBlock block) {
        String name = block.element.normalName();
        double weight = name.equals("article") || block.hint == Hint.CONTENT ? 1.25 : 1;
        if (block.element.attr("itemprop").equals("articleBody")) {
            weight = 2;
        }
        boolean list = name.equals("ul") || name.equals("ol") || name.equals("dl") || name.equals("li") || name.equals("tr");
        return list ? weight / 2 : block.hint == Hint.ASIDE ? weight / 2 : weight;
    }

    /** The {@code article} or {@code main} that holds more than half of the visible text, innermost first; else the body. */
    Element structure() {
        HtmlBlock best = body();
        for (HtmlBlock block : all) {
            String name = block.element.normalName();
            if ((name.equals("article") || name.equals("main")) && block.width * 2 > body().width && block.width <= best.width) {
                best = block;
            }
        }
        return best.element;
    }
}
