package io.leitmotif.text.pdf;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/** What the characters that a font names stand for. */
final class Letters {

    private static final int SYMBOL_BULLET = 0xF0B7;
    private static final Set<UnicodeBlock> COMPATIBLE = Set.of(UnicodeBlock.KANGXI_RADICALS,
            UnicodeBlock.CJK_RADICALS_SUPPLEMENT, UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS);

    private Letters() {
    }

    /**
     * The letters meant: radicals and compatibility forms as the characters they are, any space a plain one, no control
     * characters, nothing that only one font knows.
     */
    static String clean(String letters) {
        StringBuilder clean = new StringBuilder(letters.length());
        letters.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (point == SYMBOL_BULLET) {
                clean.append('•');
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                clean.append(' ');
            } else if (UnicodeBlock.of(point) != null && COMPATIBLE.contains(UnicodeBlock.of(point))) {
                clean.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else if (point == 0xAD || point != 0xFFFD && type != Character.PRIVATE_USE && type != Character.SURROGATE
                    && type != Character.UNASSIGNED && type != Character.CONTROL && type != Character.FORMAT) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** True for the scripts that are written without spaces, and their punctuation. */
    static boolean spaceless(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO || point >= 0x3000 && point <= 0x303F || point >= 0xFF01 && point <= 0xFF5E;
    }
}
