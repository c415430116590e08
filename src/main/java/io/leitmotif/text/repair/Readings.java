package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the readings in brackets after Han characters: pinyin, zhuyin, Jyutping, furigana; one to a character or
 * one to a word. Other brackets stay: {@code (VR)}, {@code (Tencent)}, {@code (mi)}.
 */
public final class Readings {

    private static final String OPENERS = "([【〔（［";
    private static final String INSIDE = "([^()（）\\[\\]［］【】〔〕\\n]{1,60}+)";
    private static final Pattern BRACKET = Pattern.compile("[(（]" + INSIDE + "[)）]|[\\[［]" + INSIDE + "[\\]］]"
            + "|【" + INSIDE + "】|〔" + INSIDE + "〕");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\A(?:(?:汉语|漢語)?拼音|pinyin|注音|讀音|读音|粵拼|粤拼|jyutping|よみ|読み) ?[:：] ?");
    private static final Pattern ZHUYIN = Pattern.compile("[\\u3105-\\u312F\\u31A0-\\u31BFˊˇˋ˙ˉ· 　]{1,60}+");
    private static final Pattern JYUTPING = Pattern.compile("(?:(?=[a-z]{2})(?:(?:[bpmfdtnlhwzcsj]|ng|gw?|kw?)?"
            + "(?:aa?[iumnptk]|aa|aa?ng|e[iumnptk]?|eng|i[umnptk]?|ing|o[iuntk]?|ong|u[intk]?|ung|oe[ntk]?|oeng|eo[int]|yu[nt]?)"
            + "|ng)[1-6][ -]?){1,10}+");

    /** With this many toned readings a text is annotated throughout, and a bare {@code (de)} is one of them too. */
    private static final int ANNOTATED = 10;
    /** One {@code (mi4)} may be a model or a key; this many syllables with digits are readings. */
    private static final int DIGITS = 2;

    /** What stands in brackets, without a label; where its brackets start and end. */
    private record Bracket(int start, int end, String inside) {
    }

    private final TracedText text;
    private final Map<Character, String> sounds = new HashMap<>();
    private int toned;
    private int numbered;
    private int jyutping;

    private Readings(TracedText text) {
        this.text = text;
    }

    public static TracedText remove(TracedText text) {
        return new Readings(text).removed();
    }

    private TracedText removed() {
        List<Bracket> brackets = new ArrayList<>();
        String units = text.toString();
        Matcher matcher = BRACKET.matcher(units);
        for (int at = opener(units, 0); at < units.length(); at = opener(units, at)) {
            if (!matcher.region(at, units.length()).lookingAt()) {
                at++;
                continue;
            }
            at = matcher.end();
            String inside = inside(matcher);
            if (inside != null) {
                Bracket bracket = new Bracket(matcher.start(), matcher.end(), inside);
                count(bracket);
                brackets.add(bracket);
            }
        }
        TracedBuilder kept = new TracedBuilder();
        int last = 0;
        for (Bracket bracket : brackets) {
            if (reading(bracket)) {
                kept.append(text, last, wordEnd(bracket.start()));
                last = bracket.end();
            }
        }
        return last == 0 ? text : kept.append(text, last, text.length()).build();
    }

    /** Where the next bracket opens, or the length. */
    private static int opener(String units, int from) {
        int at = from;
        while (at < units.length()) {
            char unit = units.charAt(at);
            if ((unit < '\u3015' || unit >= '（') && OPENERS.indexOf(unit) >= 0) {
                return at;
            }
            at++;
        }
        return at;
    }

    private void count(Bracket bracket) {
        String inside = bracket.inside();
        if (han(hanEnd(wordEnd(bracket.start()))) > 0) {
            toned += Pinyin.toned(inside) ? 1 : 0;
            numbered += digit(inside) && inside.length() > 2 && Pinyin.toned(inside) ? 1 : 0;
            jyutping += digit(inside) && JYUTPING.matcher(inside).matches() ? 1 : 0;
        }
    }

    private boolean reading(Bracket bracket) {
        String inside = bracket.inside();
        int end = hanEnd(wordEnd(bracket.start()));
        int han = han(end);
        if (han == 0) {
            return okurigana(inside, end);
        }
        return syllable(inside, text.charAt(end - 1)) || pinyin(inside, end, han) || ZHUYIN.matcher(inside).matches()
                || Kana.reading(inside, han) || jyutping >= DIGITS && JYUTPING.matcher(inside).matches();
    }

    private boolean syllable(String inside, char han) {
        if (Pinyin.toned(inside)) {
            return !digit(inside) || numbered >= DIGITS && inside.length() > 2 || HanSounds.numbered(han).equals(inside);
        }
        return toned >= ANNOTATED && Pinyin.untoned(inside) && sound(han).equals(Pinyin.plain(inside));
    }

    private static boolean digit(String inside) {
        return Character.isDigit(inside.charAt(inside.length() - 1));
    }

    /** What a bracket holds, without a label in front; null if that is nothing. */
    private static String inside(Matcher bracket) {
        for (int group = 1; group <= bracket.groupCount(); group++) {
            if (bracket.group(group) != null) {
                String inside = LABEL.matcher(bracket.group(group).strip()).replaceFirst("");
                return inside.isBlank() ? null : inside;
            }
        }
        return null;
    }

    /** Where the word before a bracket ends: a space may stand between. */
    private int wordEnd(int bracket) {
        return bracket > 1 && text.charAt(bracket - 1) == ' ' && Glyph.spaceless(text.charAt(bracket - 2))
                ? bracket - 1 : bracket;
    }

    /** A closing quote may stand between, too. */
    private int hanEnd(int end) {
        return end > 1 && "》」』”’\"".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    }

    /** How many Han characters stand right before that place, at most {@value PinyinWord#MOST_SYLLABLES}. */
    private int han(int end) {
        int start = end;
        while (start > 0 && end - start < PinyinWord.MOST_SYLLABLES && Glyph.han(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** Several syllables that are, by their number and mostly by their sound, the characters right before them. */
    private boolean pinyin(String inside, int end, int han) {
        PinyinWord word = PinyinWord.of(inside);
        if (word == null) {
            return false;
        }
        for (int syllables = han; syllables >= (digit(inside) ? 2 : 1); syllables--) {
            int first = end - syllables;
            int alike = word.alike(syllables, place -> sound(text.charAt(first + place)));
            if (alike * 2 >= syllables) {
                return true;
            }
        }
        return false;
    }

    private String sound(char han) {
        return sounds.computeIfAbsent(han, HanSounds::plain);
    }

    private boolean okurigana(String inside, int end) {
        int start = end;
        while (start > 0 && end - start < 4 && Glyph.hiragana(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < end && Glyph.han(text.charAt(start - 1)) && Kana.readingOf(inside, text.slice(start, end));
    }
}
