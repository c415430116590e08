package io.leitmotif.text.repair;

import java.util.regex.Pattern;

/**
 * Whether kana in brackets can be how the word before them is read. Only hiragana: katakana is another word far more often
 * ({@code 首脳会談（サミット）}), and a reading kept costs less than a word lost.
 */
final class Kana {

    private static final Pattern HIRAGANA = Pattern.compile("[\\u3041-\\u309Fー・ 　]{1,40}+");
    /** What Japanese puts into brackets after a noun that is not its reading. */
    private static final Pattern GRAMMAR = Pattern.compile("する|した|して|です|など|のみ|ほか|から|まで|より|かも.*");

    private Kana() {
    }

    /**
     * @param inside what the brackets hold, stripped
     * @param han    how many Han characters stand right before them, at least 1
     */
    static boolean reading(String inside, int han) {
        return HIRAGANA.matcher(inside).matches() && (han == 1 || !GRAMMAR.matcher(inside).matches());
    }

    /** Whether it reads a word that ends in kana of its own: {@code 取り組み（とりくみ）}. */
    static boolean readingOf(String inside, CharSequence tail) {
        return HIRAGANA.matcher(inside).matches() && inside.length() > tail.length() && inside.endsWith(tail.toString());
    }
}
