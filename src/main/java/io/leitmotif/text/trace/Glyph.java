package io.leitmotif.text.trace;

/** What kind of sign a UTF-16 unit is, as far as cleaning has to know. */
public final class Glyph {

    private static final byte LETTER = 1;
    private static final byte LETTER_OR_DIGIT = 2;
    private static final byte CASED = 4;
    private static final byte[] KINDS = kinds();

    private Glyph() {
    }

    /** Asked of every unit of every article, several times: a table answers faster than the JDK's own. */
    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char unit = (char) i;
            kinds[i] |= Character.isLetter(unit) || han(unit) ? LETTER : 0;
            kinds[i] |= Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) ? LETTER_OR_DIGIT : 0;
            kinds[i] |= Character.toLowerCase(unit) != unit ? CASED : 0;
        }
        return kinds;
    }

    /** A Chinese character of the basic plane, or either half of one beyond it. */
    public static boolean han(char unit) {
        return unit >= 0x4E00 && unit <= 0x9FFF || unit >= 0x3400 && unit <= 0x4DBF || unit >= 0xF900 && unit <= 0xFAFF
                || unit == '々' || unit == '〇' || unit >= 0xD840 && unit <= 0xD8BF;
    }

    public static boolean kana(char unit) {
        return unit >= 0x3041 && unit <= 0x30FF && unit != '・' || unit >= 0xFF66 && unit <= 0xFF9D;
    }

    public static boolean hiragana(char unit) {
        return unit >= 0x3041 && unit <= 0x309F;
    }

    public static boolean hangul(char unit) {
        return unit >= 0xAC00 && unit <= 0xD7A3 || unit >= 0x1100 && unit <= 0x11FF;
    }

    /** Written without spaces around it: Han, kana, and the full-width signs that go with them. */
    public static boolean spaceless(char unit) {
        return han(unit) || unit >= 0x3000 && unit <= 0x30FF || unit >= 0xFF01 && unit <= 0xFFEF
                || "“”‘’—…".indexOf(unit) >= 0;
    }

    public static boolean asciiWord(char unit) {
        return unit < 128 && Character.isLetterOrDigit(unit);
    }

    /** Thirds of a token: about 3 for a CJK character, 1 for any other, 0 for the second half of a pair. */
    public static int thirds(char unit) {
        if (Character.isLowSurrogate(unit)) {
            return 0;
        }
        return Character.isHighSurrogate(unit) || unit >= 0x2E80 && unit <= 0xFFEF || unit >= 0x1100 && unit <= 0x11FF ? 3 : 1;
    }

    /** The width in thirds of a token of all of it. */
    public static int thirds(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += thirds(text.charAt(i));
        }
        return sum;
    }

    /** How many letters, of any script. */
    public static int letters(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += KINDS[text.charAt(i)] & LETTER;
        }
        return letters;
    }

    /** Only letters and digits, lower-case: what two lines are compared by. */
    public static String key(CharSequence text) {
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char unit = text.charAt(i);
            byte kind = KINDS[unit];
            if ((kind & LETTER_OR_DIGIT) != 0) {
                key[length++] = (kind & CASED) == 0 ? unit : Character.toLowerCase(unit);
            }
        }
        return new String(key, 0, length);
    }

    /** Ends the way a sentence does, closing quotes and brackets looked through. */
    public static boolean endsSentence(CharSequence line) {
        int last = line.length() - 1;
        while (last > 0 && ("”’」』\"'）)】》".indexOf(line.charAt(last)) >= 0 || line.charAt(last) == ' ')) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        char end = line.charAt(last);
        return "。！？!?…".indexOf(end) >= 0 || end == '.' && last > 0 && !Character.isDigit(line.charAt(last - 1));
    }
}
