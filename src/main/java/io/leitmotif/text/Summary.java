package io.leitmotif.text;

import io.leitmotif.text.passage.Sentences;
import io.leitmotif.text.trace.Glyph;

/** The lead of an article: its first sentences, as many as fit. */
final class Summary {

    /** 160 CJK characters or 300 others: 480 = 160 x 3 = 300 x 1.6; counted in tenths. */
    private static final int BUDGET = 4800;

    private Summary() {
    }

    /** Whole sentences of the first paragraphs; a first sentence that is too long is cut at a clause or word, with "…". */
    static String of(String text) {
        int fitting = fitting(text);
        int end = 0;
        for (int sentence : Sentences.ends(text.substring(0, Math.min(text.length(), 2000)))) {
            if (sentence > fitting) {
                break;
            }
            end = sentence;
        }
        if (end > 0) {
            return text.substring(0, end).strip().replace('\n', ' ');
        }
        int cut = fitting;
        while (cut > fitting / 2 && "，,、；;：: ".indexOf(text.charAt(cut - 1)) < 0) {
            cut--;
        }
        cut = cut > fitting / 2 ? cut - 1 : Character.isLowSurrogate(text.charAt(fitting)) ? fitting - 1 : fitting;
        return text.substring(0, cut).strip() + "…";
    }

    private static int fitting(String text) {
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            int thirds = Glyph.thirds(text.charAt(i));
            used += thirds == 1 ? 16 : 10 * thirds;
            if (used > BUDGET) {
                return i;
            }
        }
        return text.length();
    }
}
