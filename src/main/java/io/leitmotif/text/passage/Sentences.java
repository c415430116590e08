package io.leitmotif.text.passage;

import io.leitmotif.text.trace.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Where sentences end: own rule for CJK, where a quote stays with its sentence, ICU (UAX 29) for the rest. */
public final class Sentences {

    private Sentences() {
    }

    /** End offsets, ascending, the last being the length; each line feed belongs to the sentence before it. */
    public static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            String line = text.substring(start, end);
            int lineStart = start;
            for (int at : spaceless(line) ? new CjkSentences(line).ends() : SpacedSentences.ends(line)) {
                ends.add(lineStart + at);
            }
            start = end;
        }
        return ends;
    }

    private static boolean spaceless(String line) {
        int spaceless = 0;
        for (int i = 0; i < line.length(); i++) {
            spaceless += Glyph.spaceless(line.charAt(i)) ? 1 : 0;
        }
        return spaceless * 5 > line.length();
    }
}
