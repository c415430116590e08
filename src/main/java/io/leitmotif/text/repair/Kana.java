package io.leitmotif.text.repair;

import java.util.regex.Pattern;

/** Whether kana in brackets can be how the word before them is read. */
final class Kana {

    private static final Pattern HIRAGANA = Pattern.compile("[\\u3041-\\u309Fー・ 　]{1,40}+");
    /** What Japanese puts into brackets after a noun that is not its reading. */
    private static final Pattern GRAMMAR = Pattern.compile("する|した|して|です|など|のみ|ほか|から|まで|より|かも.*");
    /**
     * A Chinese loan reading in katakana: one syllable to a character, ending in one of seven sounds if closed. Words
     * of other languages ({@code 米国（アメリカ）}, {@code 欧州（ヨーロッパ）}) have not this shape, and stay.
     */
    private static final Pattern ON = Pattern.compile("[ア-ヂヅ-モヤユヨ-ロワヴ&&[^ンッァィゥェォ]][ャュョ]?[イウキクチツンッ]?");

    private Kana() {
    }

    /**
     * @param inside what the brackets hold, stripped
     * @param han    how many Han characters stand right before them, at least 1
     */
    static boolean reading(String inside, int han) {
        if (HIRAGANA.matcher(inside).matches()) {
            return han == 1 || !GRAMMAR.matcher(inside).matches();
        }
        String word = inside.replaceAll("[ 　・]", "");
        for (int characters = Math.min(han, word.length()); characters >= 2; characters--) {
            if (word.length() <= 3 * characters && word.matches("(?:" + ON + "){" + characters + "}")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it reads a word that ends in kana of its own: {@code 取り組み（とりくみ）}. */
    static boolean readingOf(String inside, CharSequence tail) {
        return HIRAGANA.matcher(inside).matches() && inside.length() > tail.length() && inside.endsWith(tail.toString());
    }
}
