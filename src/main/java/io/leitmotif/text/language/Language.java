package io.leitmotif.text.language;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.Glyph;

/** Tells what language a text is in: by its script, then by its commonest words. */
public final class Language {

    static final String UNKNOWN = "und";

    /** Units looked at: an article has said what it is in long before. */
    private static final int SAMPLE = 20_000;

    private Language() {
    }

    /**
     * The given tag made canonical if there is one ({@code zh} gets its script from the text), else a guess,
     * else the hint.
     *
     * @throws ProblemException {@link Problem#MALFORMED} if the given one is not a BCP 47 tag
     */
    public static String of(String text, String given, String hint) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        String tag = LanguageTag.canonical(given);
        if (tag != null) {
            return tag.equals("zh") ? HanScript.tag(sample) : tag;
        }
        String guess = guess(sample);
        String claimed = LanguageTag.canonicalOrNull(hint);
        return guess.equals(UNKNOWN) && claimed != null ? claimed : guess;
    }

    static String guess(String text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Glyph.han(unit)) {
                han++;
            } else if (Glyph.kana(unit)) {
                kana++;
            } else if (Glyph.hangul(unit)) {
                hangul++;
            } else if (Character.isLetter(unit)) {
                other++;
            }
        }
        int cjk = 3 * (han + kana + hangul); // a CJK character says about as much as three letters
        if (cjk > other) {
            return hangul > han + kana ? "ko" : kana * 10 > han + kana ? "ja" : HanScript.tag(text);
        }
        return AlphabetLanguage.guess(text);
    }
}
