package io.leitmotif.text.language;

import io.leitmotif.text.trace.Glyph;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/** Tells Chinese, Japanese and Korean apart by their signs. */
final class EastAsian {

    /** Characters that Japan's standard has and neither Chinese one: 円 駅 込 気. */
    private static final BitSet JAPANESE = new BitSet();
    /** Characters that Japan's standard lacks: 这 们 你. */
    private static final BitSet CHINESE = new BitSet();

    static {
        CharsetEncoder japan = Charset.forName("Shift_JIS").newEncoder();
        CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
        CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
        for (char sign = '\u4E00'; sign <= '\u9FFF'; sign++) {
            CHINESE.set(sign, !japan.canEncode(sign));
            JAPANESE.set(sign, japan.canEncode(sign) && !mainland.canEncode(sign) && !taiwan.canEncode(sign));
        }
    }

    private EastAsian() {
    }

    /** The tag of a text that is known to be in one of the three; {@code zh} if its script does not show. */
    static String tag(String text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Glyph.han(unit)) {
                han++;
            } else if (Glyph.kana(unit)) {
                kana++;
            } else if (Glyph.hangul(unit)) {
                hangul++;
            }
        }
        if (hangul > han + kana) {
            return "ko";
        }
        String chinese = HanScript.tag(text);
        if (kana == 0 && 4 * hangul >= han && !chinese.equals("zh-Hans")) {
            return "ko"; // Hanja are traditional, and the endings between them are Hangul
        }
        return 10 * kana > han + kana || japanese(text, kana) ? "ja" : chinese;
    }

    private static boolean japanese(String text, int kana) {
        int own = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (CHINESE.get(sign)) {
                return false;
            }
            own += JAPANESE.get(sign) ? 1 : 0;
        }
        return own + Integer.signum(kana) >= 2 && own > 0;
    }
}
