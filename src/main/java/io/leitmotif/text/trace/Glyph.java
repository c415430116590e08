package io.leitmotif.text.trace;

/** What kind of sign a UTF-16 unit is, as far as cleaning has to know. */
public final class Glyph {

    private Glyph() {
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
        return (int) text.chars().filter(unit -> Character.isLetter(unit) || han((char) unit)).count();
    }

    /** Only letters and digits, lower-case: what two lines are compared by. */
    public static String key(CharSequence text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                key.append(Character.toLowerCase(unit));
            }
        }
        return key.toString();
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
