package io.leitmotif.text.document;

import io.leitmotif.text.document.HtmlHints.Hint;
import io.leitmotif.text.trace.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An element and how much of what is in it reads like an article. Widths are in thirds of a token. */
final class HtmlBlock {

    /** Thirds of a token: what is longer than a heading and a line or two is more than a teaser. */
    private static final int TEASER = 3 * 120;

    /** Thirds of a token: what is shorter is no paragraph. */
    static final int SCRAP = 24;

    final Element element;
    final HtmlBlock parent;
    final Hint hint;
    /** Which it is of all elements of the page. */
    final int order;
    final List<HtmlBlock> children = new ArrayList<>(2);
    /** Of everything in it, junk by name left out. */
    int width;
    int linked;
    /** How much it and what is in it read like running text. */
    double prose;
    /** How much it looks like the one element that holds the article's paragraphs. */
    double score;
    /** Itself, or the block around it that its text belongs to if it is only part of a line. */
    HtmlBlock holder;
    /** Of everything in it, junk too. */
    double allProse;
    private int allWidth;
    /** Whether it holds what no junk holds: the heading of the page, or what the page itself calls its text. */
    boolean holdsHeart;
    /** Whether it or one around it is junk. */
    boolean lost;
    private int ownWidth;
    private int ownLinked;
    private int marks;

    HtmlBlock(Element element, HtmlBlock parent, Hint hint, int order) {
        this.order = order;
        this.element = element;
        this.parent = parent;
        this.hint = hint;
    }

    void count(String text, boolean link) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 128) {
                if (unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9') {
                    sum++;
                } else if (unit == ',' || unit == ';' || (unit == '.' || unit == '!' || unit == '?')
                        && (i + 1 == text.length() || text.charAt(i + 1) <= ' ' || text.charAt(i + 1) == '"')) {
                    marks += link ? 0 : 1;
                }
            } else if ("，、。；！？،؛।".indexOf(unit) >= 0) {
                marks += link ? 0 : 1;
            } else if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                sum += Glyph.thirds(unit);
            }
        }
        ownWidth += sum;
        ownLinked += link ? sum : 0;
    }

    /** Of the text that is in no block of its own within it: 0 for headings, menus and scraps. */
    double ownProse() {
        int free = ownWidth - ownLinked;
        if (free < SCRAP || heading()) {
            return 0;
        }
        return (1 + marks + free / 90.0) * free / ownWidth;
    }

    boolean heading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    int ownWidth() {
        return ownWidth;
    }

    double linkedShare() {
        return width == 0 ? 0 : (double) linked / width;
    }

    /** A heading that is a link, and a line or two to make one follow it. */
    boolean teaser() {
        boolean linkedHeading = false;
        for (HtmlBlock child : children) {
            linkedHeading |= child.heading() && child.ownWidth > 0 && child.ownLinked >= 0.8 * child.ownWidth;
        }
        return linkedHeading && allWidth < TEASER;
    }

    /** Adds what is in it to what is around it. */
    void close() {
        allProse += ownProse();
        allWidth += ownWidth;
        if (parent != null) {
            parent.holdsHeart |= holdsHeart;
            parent.allProse += allProse;
            parent.allWidth += allWidth;
        }
    }

    void clear() {
        width = 0;
        linked = 0;
        prose = 0;
    }

    /** The same for what counts, once it is known what is lost. */
    void sum() {
        width += ownWidth;
        linked += ownLinked;
        prose += ownProse();
        if (parent != null && !lost) {
            parent.width += width;
            parent.linked += linked;
            parent.prose += prose;
        }
    }
}
