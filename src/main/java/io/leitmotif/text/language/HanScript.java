package io.leitmotif.text.language;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;

/** Tells simplified from traditional Chinese by the characters that only one of them has. Tables from the rules of CLDR, made once. */
final class HanScript {

    private static final BitSet SIMPLIFIED = changedBy("Simplified-Traditional");
    private static final BitSet TRADITIONAL = changedBy("Traditional-Simplified");

    static {
        BitSet both = (BitSet) SIMPLIFIED.clone();
        both.and(TRADITIONAL); // a character that either direction changes tells nothing
        SIMPLIFIED.andNot(both);
        TRADITIONAL.andNot(both);
    }

    /** Read from the rules, where a character stands alone before an arrow: transliterating all of them takes a second. */
    private static BitSet changedBy(String transliterator) {
        BitSet changed = new BitSet();
        for (String rule : Transliterator.getInstance(transliterator).toRules(false).split("\n")) {
            int arrow = rule.indexOf(" > ");
            String from = arrow < 0 ? "" : rule.substring(0, arrow).strip();
            if (from.length() == 1 && !rule.substring(arrow + 3).replace(";", "").strip().equals(from)) {
                changed.set(from.charAt(0));
            }
        }
        return changed;
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
