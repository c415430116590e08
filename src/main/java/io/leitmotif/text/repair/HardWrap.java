package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of paragraphs that were broken at a fixed width, with blank lines between the paragraphs.
 *
 * <p>A line was broken there if the next word had no room in it. Verse, lists, tables and conversations break their
 * lines for other reasons, and stay.
 */
public final class HardWrap {

    /** Thirds of a token: what is narrower is a poem, a list or a column. */
    private static final int NARROWEST = 3 * 12;
    private static final int FEWEST_BREAKS = 4;
    /** Of so many lines at least one has a clause that ends inside it: headlines, names and figures have none. */
    private static final int FLOWING = 4;
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：！？、]\\S|[,.;:!?] \\S");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•·–—>|#]|\\d{1,3}[.)、．]|[（(]?[一二三四五六七八九十]{1,3}[)）、])");

    private final List<List<TracedText>> blocks = new ArrayList<>();
    private int breaks;
    private int full;
    private int punctuated;
    private int capitals;
    private int flowing;

    private HardWrap(TracedText text) {
        List<TracedText> block = new ArrayList<>();
        for (TracedText line : text.lines()) {
            TracedText stripped = line.strip();
            if (stripped.length() > 0) {
                block.add(stripped);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        blocks.add(block);
        blocks.forEach(this::count);
    }

    /** The text as it is if it was not broken at a width. */
    public static TracedText undo(TracedText text) {
        HardWrap wrap = new HardWrap(text);
        boolean wrapped = wrap.breaks >= FEWEST_BREAKS && wrap.full * 10 >= wrap.breaks * 9
                && wrap.punctuated * 2 <= wrap.breaks && wrap.capitals * 2 <= wrap.breaks
                && wrap.flowing * FLOWING >= wrap.breaks;
        return wrapped ? wrap.joined(new Hyphenation(text)) : text;
    }

    private void count(List<TracedText> block) {
        if (block.size() < 2) {
            return;
        }
        int[] widths = block.stream().mapToInt(Glyph::thirds).toArray();
        int widest = Arrays.stream(widths).max().orElse(0);
        if (widest < NARROWEST) {
            breaks += block.size(); // lines too short to be broken speak against it
            return;
        }
        for (int i = 0; i + 1 < block.size(); i++) {
            TracedText line = block.get(i);
            TracedText next = block.get(i + 1);
            breaks++;
            boolean tight = (widths[i] + 1 + firstWord(next)) * 10 > widest * 9;
            full += tight && !ITEM.matcher(next).lookingAt() && !row(line.toString()) ? 1 : 0;
            punctuated += Glyph.endsSentence(line) || "，,、；;：:".indexOf(line.charAt(line.length() - 1)) >= 0 ? 1 : 0;
            flowing += CLAUSE_END.matcher(line).find() ? 1 : 0;
            capitals += Character.isUpperCase(next.charAt(0)) ? 1 : 0;
        }
    }

    private static boolean row(String line) {
        return line.contains("|") || line.contains("   ");
    }

    private static int firstWord(TracedText line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ' ' && !Glyph.spaceless(line.charAt(end))) {
            end++;
        }
        return Glyph.thirds(line.slice(0, Math.max(1, end)));
    }

    private TracedText joined(Hyphenation hyphenation) {
        List<TracedText> paragraphs = new ArrayList<>();
        for (List<TracedText> block : blocks) {
            int widest = block.stream().mapToInt(Glyph::thirds).max().orElse(0);
            TracedBuilder open = new TracedBuilder();
            for (int i = 0; i < block.size(); i++) {
                TracedText line = block.get(i);
                TracedText before = i == 0 ? null : block.get(i - 1);
                if (before != null && !ITEM.matcher(line).lookingAt()
                        && (Glyph.thirds(before) + 1 + firstWord(line)) * 10 > widest * 8) {
                    hyphenation.append(open, before, line);
                } else {
                    paragraphs.add(open.build());
                    open = new TracedBuilder().append(line);
                }
            }
            paragraphs.add(open.build());
        }
        paragraphs.removeIf(paragraph -> paragraph.length() == 0);
        return TracedText.join("\n", paragraphs);
    }
}
