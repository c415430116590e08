package io.leitmotif.text.passage;

import com.ibm.icu.text.BreakIterator;
import io.leitmotif.text.trace.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where sentences end: own rule for CJK, where a closing quote stays with its sentence, ICU (UAX 29) for the rest. */
public final class Sentences {

    private static final String ENDS = "。！？!?…｡";
    private static final String CLOSERS = "”’」』）)】》〉";

    private Sentences() {
    }

    /** End offsets, ascending, the last being the length; each line feed belongs to the sentence before it. */
    public static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            line(text, start, end, ends);
            start = end;
        }
        return ends;
    }

    private static void line(String text, int start, int end, List<Integer> ends) {
        int wide = 0;
        for (int i = start; i < end; i++) {
            wide += Glyph.spaceless(text.charAt(i)) ? 1 : 0;
        }
        if (wide * 5 > end - start) {
            cjk(text, start, end, ends);
        } else {
            BreakIterator icu = BreakIterator.getSentenceInstance(Locale.ROOT);
            icu.setText(text.substring(start, end));
            icu.first();
            for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
                add(ends, start + at);
            }
        }
        add(ends, end);
    }

    private static void cjk(String text, int start, int end, List<Integer> ends) {
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            quoted ^= text.charAt(i) == '"';
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int after = i + 1;
            while (after < end && (ENDS.indexOf(text.charAt(after)) >= 0 || CLOSERS.indexOf(text.charAt(after)) >= 0
                    || text.charAt(after) == '"' && quoted)) {
                quoted ^= text.charAt(after) == '"';
                after++;
            }
            while (after < end && text.charAt(after) == ' ') {
                after++;
            }
            boolean only = after == end - 1 && text.charAt(after) == '\n';
            if (!only) {
                add(ends, after);
            }
            i = after - 1;
        }
    }

    private static void add(List<Integer> ends, int end) {
        if (ends.isEmpty() || ends.get(ends.size() - 1) < end) {
            ends.add(end);
        }
    }
}
