package io.leitmotif.text.charset;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/** The letters a language is written in (CLDR's exemplar characters), and how many bits each of them takes. */
final class Alphabet {

    private static final int KANA_BITS = 7;
    /** In Latin script most letters are ASCII; one in eleven is not. */
    private static final double BEYOND_ASCII_BITS = 3.5;
    /** Languages with a few letters beyond ASCII use them no more often than those with some. */
    private static final int FEWEST_LETTERS = 6;
    private static final int BORROWED_BITS = 7;
    private static final int FOREIGN_BITS = 16;
    /** Five bits for the one character in thirty that is not usual, fourteen for which of the many. */
    private static final int RARE_HAN_BITS = 19;

    private final UnicodeSet usual;
    private final UnicodeSet borrowed;
    private final double usualBits;
    private final boolean kana;

    /** @param language a tag that CLDR has data for */
    Alphabet(String language) {
        UnicodeSet letters = exemplars(language, LocaleData.ES_STANDARD);
        boolean latin = letters.containsSome('a', 'z');
        letters.remove(0, 0x7F);
        if (letters.contains('가')) {
            letters.retainAll(hangulInUse());
        }
        if (letters.contains('ș')) {
            // as Romanian was written before Unicode 3.0 had the comma below
            letters.add('ş').add('ţ');
        }
        usual = letters.freeze();
        borrowed = exemplars(language, LocaleData.ES_AUXILIARY).remove(0, 0x7F).freeze();
        usualBits = latin ? BEYOND_ASCII_BITS + log2(Math.max(FEWEST_LETTERS, usual.size())) : log2(usual.size());
        kana = usual.contains('の');
    }

    private static UnicodeSet exemplars(String language, int kind) {
        return new UnicodeSet(LocaleData.getExemplarSet(ULocale.forLanguageTag(language), 0, kind)).removeAllStrings();
    }

    /** The syllables of KS X 1001, a fifth of those there are. */
    private static UnicodeSet hangulInUse() {
        CharsetEncoder korean = Charset.forName("EUC-KR").newEncoder();
        UnicodeSet syllables = new UnicodeSet();
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            if (korean.canEncode(syllable)) {
                syllables.add(syllable);
            }
        }
        return syllables;
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }

    /** Bits that letters beyond ASCII take, in lower case, by how often they occur. */
    double bits(Map<Integer, Integer> letters) {
        double bits = 0;
        for (Map.Entry<Integer, Integer> letter : letters.entrySet()) {
            bits += bits(letter.getKey()) * letter.getValue();
        }
        return bits;
    }

    private double bits(int letter) {
        if (usual.contains(letter)) {
            return kana && !Character.isIdeographic(letter) ? KANA_BITS : usualBits;
        }
        if (borrowed.contains(letter)) {
            return usualBits + BORROWED_BITS;
        }
        return Character.isIdeographic(letter) ? RARE_HAN_BITS : FOREIGN_BITS;
    }
}
