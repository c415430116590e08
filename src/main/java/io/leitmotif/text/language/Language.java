package io.leitmotif.text.language;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.Glyph;
import java.lang.Character.UnicodeScript;

/** Tells what language a text is in: by its script, then by its letters and words. */
public final class Language {

    static final String UNKNOWN = "und";

    /** Units looked at: an article has said what it is in long before. */
    private static final int SAMPLE = 20_000;

    /** A sign of Chinese, Japanese or Korean says about as much as three letters. */
    private static final int LETTERS_A_SIGN = 3;
    /** So many letters a sign, less what brackets hold, are names in an East Asian text if they are no sentence. */
    private static final int LETTERS_OF_NAMES = 10;

    private Language() {
    }

    /**
     * The given tag made canonical if there is one ({@code zh} gets its script from the text), else a guess,
     * else the hint, which may also give Chinese its script where the text does not show it.
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
        boolean vague = guess.equals(UNKNOWN) || guess.equals("zh") && claimed != null && claimed.startsWith("zh-");
        return vague && claimed != null ? claimed : guess;
    }

    /** The script that most letters of a text are in; {@code UNKNOWN} if it has none. */
    public static UnicodeScript script(String text) {
        return AlphabetLanguage.script(text.substring(0, Math.min(SAMPLE, text.length())));
    }

    static String guess(String text) {
        int letters = 0;
        int signs = 0;
        int aside = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Glyph.han(unit) || Glyph.kana(unit) || Glyph.hangul(unit)) {
                signs++;
                aside += depth > 0 ? 1 : 0;
            } else if (Character.isLetter(unit)) {
                letters++;
            } else if ("(（".indexOf(unit) >= 0) {
                depth++;
            } else if (")）".indexOf(unit) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        if (LETTERS_A_SIGN * signs > letters) {
            return EastAsian.tag(text);
        }
        boolean names = LETTERS_OF_NAMES * (signs - aside) > letters && !AlphabetLanguage.sentence(text);
        return names ? EastAsian.tag(text) : AlphabetLanguage.guess(text);
    }
}
