package io.leitmotif.text;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;

/** Tells simplified from traditional Chinese by the characters that only one of them has. Tables from ICU, made once. */
final class HanScript {

    private static final BitSet SIMPLIFIED = new BitSet();
    private static final BitSet TRADITIONAL = new BitSet();

    static {
        Transliterator toTraditional = Transliterator.getInstance("Simplified-Traditional");
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        for (char han = 0x4E00; han <= 0x9FA5; han++) { // one by one: some become several characters
            String self = String.valueOf(han);
            boolean sameTraditional = toTraditional.transliterate(self).equals(self);
            boolean sameSimplified = toSimplified.transliterate(self).equals(self);
            SIMPLIFIED.set(han, !sameTraditional && sameSimplified);
            TRADITIONAL.set(han, sameTraditional && !sameSimplified);
        }
    }

    private HanScript() {
    }

    /** {@code zh-Hans} or {@code zh-Hant}, whichever has more characters of its own; {@code zh} if neither. */
    static String tag(String text) {
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            simplified += SIMPLIFIED.get(text.charAt(i)) ? 1 : 0;
            traditional += TRADITIONAL.get(text.charAt(i)) ? 1 : 0;
        }
        return simplified > traditional ? "zh-Hans" : traditional > simplified ? "zh-Hant" : "zh";
    }
}
