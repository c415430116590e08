package io.leitmotif.text.charset;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.BitSet;

/**
 * What characters cost in bits in whatever language: signs by how common they are, and what letters do not do to
 * their neighbours. Reads a text from its beginning; for one text and one thread.
 */
final class CharacterCost {

    private static final int NO_TEXT = 24;
    private static final int PUNCTUATION = 7;
    private static final int COMMON_SYMBOL = 8;
    private static final int SYMBOL = 11;
    private static final int INITIAL = 4;
    private static final int CAPITAL_AFTER_CAPITAL = 2;
    private static final int CAPITAL_AFTER_SMALL = 10;
    private static final int SCRIPT_CHANGE_IN_WORD = 8;
    private static final int SCRIPT_CHANGE = 4;
    private static final int SYMBOL_IN_WORD = 8;
    private static final double HARD_TO_SAY = 1.5;
    private static final int FIRST_AFTER_CYRILLIC = 0x500;
    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final BitSet VOWELS = vowels();

    private int earlier = ' ';
    private int before = ' ';
    private int lastLetter = ' ';

    /** Whether an alphabet has to account for it. */
    static boolean isLetter(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Bits for the next character: all of a sign's; of a letter's and of ASCII's what is unusual about their place.
     *
     * @param after the character after it, or its first half
     */
    double next(int character, int after) {
        double bits;
        if (isLetter(character)) {
            bits = scriptChange(character);
            if (character >= 0x80) {
                bits += capital(character) + syllable(character, after);
            }
            bits += before >= 0x80 && isSymbol(before) && Character.isLetter(earlier) ? SYMBOL_IN_WORD : 0;
            lastLetter = character;
        } else {
            bits = sign(character);
        }
        earlier = before;
        before = character;
        return bits;
    }

    private double scriptChange(int letter) {
        boolean eastAsian = Math.max(lastLetter, letter) >= FIRST_EAST_ASIAN;
        if (lastLetter >> 8 == letter >> 8 || Math.min(lastLetter, letter) >= FIRST_EAST_ASIAN) {
            return 0;
        }
        UnicodeScript from = UnicodeScript.of(lastLetter);
        UnicodeScript to = UnicodeScript.of(letter);
        if (from == to || !isScript(from) || !isScript(to)) {
            return 0;
        }
        boolean inWord = before == lastLetter;
        return eastAsian ? inWord ? SCRIPT_CHANGE : 0 : inWord ? SCRIPT_CHANGE_IN_WORD : SCRIPT_CHANGE;
    }

    private static boolean isScript(UnicodeScript script) {
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private double capital(int letter) {
        if (!Character.isUpperCase(letter)) {
            return 0;
        }
        return Character.isUpperCase(before) ? CAPITAL_AFTER_CAPITAL
                : Character.isLowerCase(before) ? CAPITAL_AFTER_SMALL : INITIAL;
    }

    /** Vowels stand beside consonants, consonants beside a vowel. */
    private double syllable(int letter, int after) {
        if (letter >= FIRST_AFTER_CYRILLIC) {
            return 0;
        }
        int vowels = (isVowel(before) ? 1 : 0) + (isVowel(after) ? 1 : 0);
        return isVowel(letter) ? HARD_TO_SAY * vowels : vowels == 0 ? HARD_TO_SAY : 0;
    }

    private static boolean isVowel(int character) {
        return VOWELS.get(character);
    }

    /** Of Latin, Greek and Cyrillic, with whatever accent. */
    private static BitSet vowels() {
        BitSet vowels = new BitSet();
        for (int letter = 'A'; letter < FIRST_AFTER_CYRILLIC; letter++) {
            String small = Character.toString(Character.toLowerCase(letter));
            String bare = Normalizer.normalize(small, Normalizer.Form.NFD).substring(0, 1);
            if (Character.isLetter(letter) && "aeiouyæøœıαεηιουωаеиоуыэюяієѣ".contains(bare)) {
                vowels.set(letter);
            }
        }
        return vowels;
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_NUMBER,
                    Character.CURRENCY_SYMBOL -> true;
            default -> character == '¿' || character == '¡';
        };
    }

    private static int sign(int character) {
        if (character < 0x80) {
            return character >= ' ' && character < 0x7F || character >= '\t' && character <= '\r' ? 0 : NO_TEXT;
        }
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> NO_TEXT;
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION, Character.SPACE_SEPARATOR, Character.CURRENCY_SYMBOL -> PUNCTUATION;
            default -> character == '\uFFFD' ? NO_TEXT
                    : "°©®™×±²½§".indexOf(character) >= 0 ? COMMON_SYMBOL : SYMBOL;
        };
    }
}
