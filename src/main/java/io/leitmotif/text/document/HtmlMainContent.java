package io.leitmotif.text.document;

import io.leitmotif.text.document.HtmlHints.Hint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that holds its article.
 *
 * @param parts   the elements to read, in order, none within another
 * @param dropped the elements in them to leave out
 */
record HtmlMainContent(List<Element> parts, Set<Element> dropped) {

    /** A part that holds less than this share of the free text, and less than {@link #ENOUGH}, is not trusted. */
    private static final double TOO_SMALL = 0.25;
    /** From this share of links on, what stands beside the article is not part of it. */
    private static final double FREE = 0.25;
    /** An element beside the article with this share of its running text goes on with it, as do short paragraphs. */
    private static final double GOES_ON = 0.2;
    private static final double SENTENCE = 2;
    /** As much again in elements of the same name and class: the article is told in several. */
    private static final double OF_ITS_KIND = 0.25;
    /** How many levels around what was found are looked at. */
    private static final int REACH = 4;
    /** Thirds of a token. */
    private static final int ENOUGH = 3 * 100;
    private static final int LONGEST_ASIDE = 3 * 60;

    static HtmlMainContent of(Document document) {
        HtmlBlocks page = HtmlBlocks.of(document);
        HtmlBlock top = page.top();
        if (top != null) {
            List<HtmlBlock> parts = joined(top, page);
            Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
            double prose = parts.stream().mapToDouble(part -> part.prose).sum();
            parts.forEach(part -> drop(part, prose, dropped));
            int free = parts.stream().mapToInt(part -> part.width - part.linked).sum();
            if (free >= ENOUGH || free >= TOO_SMALL * (page.body().width - page.body().linked)) {
                return new HtmlMainContent(parts.stream().map(part -> part.element).toList(), dropped);
            }
        }
        return new HtmlMainContent(List.of(page.structure()), Set.of());
    }

    /** The element that was found, or the one around it that holds more of its kind, and those beside it that go on. */
    private static List<HtmlBlock> joined(HtmlBlock top, HtmlBlocks page) {
        HtmlBlock middle = top;
        HtmlBlock path = top;
        for (int level = 0; level < REACH && path.parent != null; level++, path = path.parent) {
            HtmlBlock on = path;
            double more = path.parent.children.stream().filter(beside -> alike(beside, on)).mapToDouble(beside -> beside.prose).sum();
            if (more > OF_ITS_KIND * path.prose) {
                middle = path;
            }
        }
        if (middle.parent == null) {
            return List.of(middle);
        }
        List<HtmlBlock> parts = new ArrayList<>(page.leads(middle));
        for (HtmlBlock beside : middle.parent.children) {
            if (beside == middle || !beside.lost && beside.linkedShare() < FREE
                    && (alike(beside, middle) || beside.hint != Hint.ASIDE && (beside.prose >= GOES_ON * middle.prose || paragraph(beside)))) {
                parts.add(beside);
            }
        }
        return parts;
    }

    private static boolean alike(HtmlBlock one, HtmlBlock other) {
        return one != other && !one.lost && one.prose > 0 && one.linkedShare() < FREE
                && one.element.normalName().equals(other.element.normalName())
                && !kind(one).isEmpty() && kind(one).equals(kind(other));
    }

    /** The first of its classes: the others tell it apart from those like it. */
    private static String kind(HtmlBlock block) {
        String classes = block.element.className().strip();
        int end = classes.indexOf(' ');
        return end < 0 ? classes : classes.substring(0, end);
    }

    private static boolean paragraph(HtmlBlock block) {
        String name = block.element.normalName();
        return (name.equals("p") || name.equals("blockquote")) && block.prose >= SENTENCE;
    }

    private static void drop(HtmlBlock part, double prose, Set<Element> dropped) {
        List<HtmlBlock> open = new ArrayList<>(List.of(part));
        while (!open.isEmpty()) {
            HtmlBlock block = open.remove(open.size() - 1);
            if (block != part && junk(block, prose)) {
                dropped.add(block.element);
            } else {
                open.addAll(block.children);
            }
        }
    }

    private static boolean junk(HtmlBlock block, double prose) {
        if (block.lost) {
            return true;
        }
        String name = block.element.normalName();
        if (block.heading() || name.equals("p") || name.equals("li")) {
            return block.hint == Hint.ASIDE && !block.heading() && small(block, prose);
        }
        boolean menu = block.linkedShare() >= 0.5 && block.prose < 0.1 * prose && block.element.isBlock();
        return menu || block.hint == Hint.ASIDE && small(block, prose);
    }

    private static boolean small(HtmlBlock block, double prose) {
        return block.prose < GOES_ON * prose && block.width < LONGEST_ASIDE;
    }
}
