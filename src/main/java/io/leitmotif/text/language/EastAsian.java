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
        int han = (int) text.chars().filter(unit -> Glyph.han((char) unit)).count();
        int kana = (int) text.chars().filter(unit -> Glyph.kana((char) unit)).count();
        int hangul = (int) text.chars().filter(unit -> Glyph.hangul((char) unit)).count();
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
        long own = text.chars().filter(JAPANESE::get).count();
        return own + Integer.signum(kana) >= 2 && own > 0 && text.chars().noneMatch(CHINESE::get);
    }
}
