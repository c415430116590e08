package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says once what a scanner, a template or a careless paste says several times. */
public final class Repetition {

    /** The shortest fragment taken for a slip; shorter ones are how people emphasise. UTF-16 units. */
    private static final int SHORTEST = 6;
    /** The longest looked for inside a line. */
    private static final int LONGEST = 64;
    /** Thirds of a token: a line at least this wide is said once per article, a narrower one may be a refrain. */
    private static final int WIDE_LINE = 3 * 10;

    /** What somebody says, after a name: people say the same thing twice. */
    private static final Pattern SPOKEN = Pattern.compile("[^\\s:：]{1,20}+(?: [^\\s:：]{1,20}+)?[:：]");

    private static final int WIDE_VERSE = 3 * 24;
    private static final int FEWEST_VERSES = 6;

    private Repetition() {
    }

    /** Fragments repeated in immediate succession, then whole lines said before. */
    public static TracedText collapse(TracedText text) {
        return withoutSaidLines(withoutStutter(text));
    }

    static TracedText withoutStutter(TracedText text) {
        BitSet gone = new BitSet();
        for (Stutter stutter : Stutter.find(text.toString(), SHORTEST, LONGEST)) {
            strike(text, gone, stutter.start(), stutter.period(), stutter.copies());
        }
        if (gone.isEmpty()) {
            return text;
        }
        TracedBuilder kept = new TracedBuilder();
        for (int start = gone.nextClearBit(0); start < text.length(); ) {
            int end = gone.nextSetBit(start);
            kept.append(text, start, end < 0 ? text.length() : end);
            start = end < 0 ? text.length() : gone.nextClearBit(end);
        }
        return kept.build();
    }

    private static void strike(TracedText text, BitSet gone, int start, int period, int copies) {
        TracedText fragment = text.slice(start, start + period);
        boolean telling = Glyph.letters(fragment) >= 4 && Glyph.thirds(fragment) >= 12 && !stuttersItself(fragment);
        int end = start + (copies + 1) * period;
        if (telling && gone.get(start, end).isEmpty()) {
            gone.set(start + period, end);
        }
    }

    /** A fragment of one short word over and over is laughter, not a slip. */
    private static boolean stuttersItself(TracedText fragment) {
        for (int period = 1; period < SHORTEST; period++) {
            int i = 0;
            while (i + period < fragment.length() && fragment.charAt(i) == fragment.charAt(i + period)) {
                i++;
            }
            if (i + period == fragment.length()) {
                return true;
            }
        }
        return false;
    }

    static TracedText withoutSaidLines(TracedText text) {
        List<TracedText> lines = text.lines();
        int wide = verse(lines) ? WIDE_VERSE : WIDE_LINE;
        Set<String> said = new HashSet<>();
        List<TracedText> kept = new ArrayList<>();
        String before = "";
        String last = "";
        for (TracedText line : lines) {
            String key = Glyph.key(line);
            boolean again = !key.isEmpty() && (key.equals(before) || !said.add(key) && Glyph.thirds(line) >= wide && !SPOKEN.matcher(line).lookingAt());
            if (!again && !last.isEmpty() && key.startsWith(last) && leads(kept.get(kept.size() - 1))) {
                kept.remove(kept.size() - 1);
            }
            if (!again) {
                kept.add(line);
                last = key;
            }
            before = key;
        }
        return kept.size() == lines.size() ? text : TracedText.join("\n", kept);
    }

    /** Whether it is long or finished enough to be said again at the start of the paragraph that follows. */
    private static boolean leads(TracedText line) {
        int width = Glyph.thirds(line);
        return width >= 2 * WIDE_LINE || width >= WIDE_LINE && Glyph.endsSentence(line);
    }

    /** Mostly short lines: songs and poems come back to a line on purpose. */
    private static boolean verse(List<TracedText> lines) {
        int[] widths = lines.stream().mapToInt(Glyph::thirds).sorted().toArray();
        return widths.length >= FEWEST_VERSES && widths[widths.length * 3 / 4] < WIDE_VERSE;
    }
}
