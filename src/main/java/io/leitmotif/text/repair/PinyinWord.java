package io.leitmotif.text.repair;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/** Pinyin of one or more syllables, however they are run together: {@code Běijīng}, {@code Xí Jìnpíng}, {@code bei3jing1}. */
final class PinyinWord {

    /** Characters one bracket gives the reading of. */
    static final int MOST_SYLLABLES = 10;
    private static final int LONGEST_SYLLABLE = 6;
    private static final String APART = " '’·-";

    private final StringBuilder letters = new StringBuilder();
    private final boolean[] toned;
    private final boolean[] border;
    private boolean broken;
    private int tones;

    private PinyinWord(String apart) {
        toned = new boolean[apart.length() + 1];
        border = new boolean[apart.length() + 1];
        for (int i = 0; i < apart.length() && !broken; i++) {
            add(apart.charAt(i));
        }
    }

    /** Null if it cannot be pinyin with at least one tone, mark or digit. */
    static PinyinWord of(String written) {
        PinyinWord word = new PinyinWord(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
        return word.broken || word.tones == 0 ? null : word;
    }

    private void add(char unit) {
        int last = letters.length() - 1;
        if (unit >= 'a' && unit <= 'z' || unit == 'ɡ' || unit == 'ɑ') {
            letters.append(unit == 'ɡ' ? 'g' : unit == 'ɑ' ? 'a' : unit);
        } else if (unit == '\u0308' && last >= 0 && letters.charAt(last) == 'u') {
            letters.setCharAt(last, 'v');
        } else if ("\u0304\u0301\u030C\u0300\u0306".indexOf(unit) >= 0 && last >= 0 && !toned[last]) {
            toned[last] = true;
            tones++;
        } else if (unit >= '1' && unit <= '5' && last >= 0 && !border[last + 1]) {
            border[last + 1] = true;
            tones++;
        } else if (APART.indexOf(unit) >= 0) {
            border[last + 1] = true;
        } else {
            broken = true;
        }
    }

    /**
     * The most of so many syllables that sound as asked for, whichever way the word is taken apart.
     *
     * @param sounds the sound of the character of that place, without tone
     * @return -1 if it cannot be that many syllables
     */
    int alike(int syllables, IntFunction<String> sounds) {
        int[] best = new int[letters.length() + 1];
        Arrays.fill(best, -1);
        best[0] = 0;
        for (int place = 0; place < syllables; place++) {
            int[] next = new int[best.length];
            Arrays.fill(next, -1);
            for (int start = 0; start < letters.length(); start++) {
                for (int end = start + 1; best[start] >= 0 && end <= Math.min(letters.length(), start + LONGEST_SYLLABLE); end++) {
                    if (syllable(start, end)) {
                        boolean alike = letters.substring(start, end).equals(sounds.apply(place));
                        next[end] = Math.max(next[end], best[start] + (alike ? 1 : 0));
                    }
                }
            }
            best = next;
        }
        return best[letters.length()];
    }

    private boolean syllable(int start, int end) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            if (i > start && border[i]) {
                return false;
            }
            marks += toned[i] ? 1 : 0;
        }
        return marks <= 1 && Pinyin.untoned(letters.substring(start, end));
    }
}
