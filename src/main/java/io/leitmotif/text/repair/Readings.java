package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out the readings in brackets after Han characters: pinyin, zhuyin, furigana. Other brackets stay. */
public final class Readings {

    private static final Pattern BRACKET = Pattern.compile("[(（]([^()（）\\n]{1,40}+)[)）]");

    /** With this many toned readings a text is annotated throughout, and a bare {@code (de)} is one of them too. */
    private static final int ANNOTATED = 10;

    private Readings() {
    }

    public static TracedText remove(TracedText text) {
        int toned = 0;
        for (Matcher bracket = BRACKET.matcher(text); bracket.find();) {
            toned += afterHan(text, bracket.start()) && Pinyin.toned(bracket.group(1).strip()) ? 1 : 0;
        }
        TracedBuilder kept = new TracedBuilder();
        int last = 0;
        for (Matcher bracket = BRACKET.matcher(text); bracket.find();) {
            if (afterHan(text, bracket.start()) && reading(bracket.group(1).strip(), toned >= ANNOTATED)) {
                kept.append(text, last, bracket.start());
                last = bracket.end();
            }
        }
        return last == 0 ? text : kept.append(text, last, text.length()).build();
    }

    private static boolean afterHan(TracedText text, int index) {
        return index > 0 && Glyph.han(text.charAt(index - 1));
    }

    private static boolean reading(String inside, boolean annotated) {
        if (inside.isEmpty()) {
            return false;
        }
        return inside.chars().allMatch(unit -> Glyph.hiragana((char) unit) || unit == ' ' || unit == '・' || unit == 'ー')
                || inside.chars().allMatch(unit -> zhuyin((char) unit))
                || annotated && Pinyin.untoned(inside)
                || allToned(inside);
    }

    /** One syllable, or several apart; run together as {@code Běijīng} it is a gloss that may be all a reader has. */
    private static boolean allToned(String inside) {
        for (String part : inside.split("[ '’·]")) {
            if (!Pinyin.toned(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean zhuyin(char unit) {
        return unit >= 0x3105 && unit <= 0x312F || unit >= 0x31A0 && unit <= 0x31BF || "ˊˇˋ˙ˉ　 ".indexOf(unit) >= 0;
    }
}
