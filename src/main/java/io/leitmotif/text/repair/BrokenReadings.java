package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs characters that a pinyin annotator tore apart: {@code 日?qǐng)?bào)社} was {@code 日報社}.
 *
 * <p>Such an annotator searches GBK bytes for traditional characters and hits pairs across a character border: the
 * second byte of 日 and the first of 報 read together are 請, so {@code (qǐng)} is put between the two bytes of 報. Read
 * as GBK again, the torn first byte swallows the bracket and shows as {@code ?}, and everything up to the next
 * single byte is read one byte off ({@code 聰?shù)绕髽I(yè)家} was 聰等企業家). The reading tells which byte was
 * lost: the one that makes a character of that sound with the byte before it.
 */
public final class BrokenReadings {

    /** Readings as the same document writes them, to know which character the annotator saw. */
    private static final Pattern WHOLE = Pattern.compile("([\\u3400-\\u9FFF])\\(([a-zà-ǜ]{1,6}+)\\)");
    private static final Pattern TORN = Pattern.compile("\\?([a-zà-ǜ]{1,6}+)\\)");
    /** How far a misread run is followed: characters. */
    private static final int FARTHEST = 12;

    /** The least first byte of a GBK character, and the least second. */
    private static final int LEAD = 0x81;
    private static final int TRAIL = 0x40;
    /** Characters remembered for a sound; real documents have a handful. */
    private static final int MOST_SOUNDS = 50;

    private final Charset gbk;
    private final Map<String, String> sounds = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final TracedText text;

    private BrokenReadings(TracedText text, Charset gbk) {
        this.text = text;
        this.gbk = gbk;
        for (Matcher whole = WHOLE.matcher(text); whole.find();) {
            sounds.merge(whole.group(2), whole.group(1), 
                    (all, one) -> all.length() > MOST_SOUNDS || all.contains(one) ? all : all + one);
        }
    }

    /** The text with torn characters put together again; where that fails the remains of the reading go. */
    public static TracedText repair(TracedText text) {
        if (!TORN.matcher(text).find() || !Charset.isSupported("GBK") || !Charset.isSupported("Big5")) {
            return text;
        }
        return new BrokenReadings(text, Charset.forName("GBK")).repaired();
    }

    private TracedText repaired() {
        TracedBuilder repaired = new TracedBuilder();
        int last = 0;
        Matcher torn = TORN.matcher(text);
        while (torn.find(last)) {
            if (!Pinyin.toned(torn.group(1)) || before(torn.start()) < 0) {
                repaired.append(text, last, torn.end());
                last = torn.end();
                continue;
            }
            repaired.append(text, last, torn.start());
            Mend mend = mend(torn);
            last = mend.end();
            repaired.append(mend.characters(), text.source(torn.start(), last));
        }
        return repaired.append(text, last, text.length()).build();
    }

    /** The Han character before that place, looked for on the other side of a reading if one ends there; else -1. */
    private int before(int at) {
        int character = at - 1;
        if (character > 0 && text.charAt(character) == ')') {
            int least = Math.max(0, character - 8);
            while (character > least && text.charAt(character) != '(') {
                character--;
            }
            character--;
        }
        return character >= 0 && Glyph.han(text.charAt(character)) ? character : -1;
    }

    /** What stood there, and where in the text the damage ends. */
    private record Mend(String characters, int end) {
    }

    private Mend mend(Matcher torn) {
        byte[] before = bytes(text.charAt(before(torn.start())));
        if (before.length == 2) {
            for (char seen : sounding(before[1], LEAD, torn.group(1)).toCharArray()) {
                Mend mend = follow(bytes(seen)[1], torn.end());
                if (mend != null) {
                    return mend;
                }
            }
        }
        boolean orphan = torn.end() + 1 < text.length() && Glyph.asciiWord(text.charAt(torn.end()))
                && !Glyph.asciiWord(text.charAt(torn.end() + 1)) && text.charAt(torn.end() + 1) != '(';
        return new Mend("", orphan ? torn.end() + 1 : torn.end());
    }

    /** The characters of that sound that start with the byte: those of this document, else what ICU knows. */
    private String sounding(byte first, int least, String reading) {
        StringBuilder own = new StringBuilder();
        for (char candidate : sounds.getOrDefault(reading, "").toCharArray()) {
            byte[] bytes = bytes(candidate);
            if (bytes.length == 2 && bytes[0] == first && (bytes[1] & 0xFF) >= least) {
                own.append(candidate);
            }
        }
        return own.length() > 0 ? own.toString()
                : known.computeIfAbsent(first + reading + least, key -> HanSounds.starting(gbk, first, least, reading));
    }

    private byte[] bytes(char character) {
        return String.valueOf(character).getBytes(gbk);
    }

    /** Reads on with one byte in hand until a single byte closes the last pair; null if that gives no characters. */
    private Mend follow(byte inHand, int start) {
        StringBuilder characters = new StringBuilder();
        byte first = inHand;
        for (int at = start; at < Math.min(text.length(), start + FARTHEST); at++) {
            Matcher torn = TORN.matcher(text).region(at, text.length());
            if (torn.lookingAt()) {
                String closing = closing(first, torn.group(1));
                return closing == null ? null : new Mend(characters + closing, torn.end());
            }
            if (text.charAt(at) == '?') { // a torn byte again, its reading gone; only 者 is common enough to guess
                boolean reporter = characters.length() > 0 && "記记".indexOf(characters.charAt(characters.length() - 1)) >= 0;
                return new Mend(characters + (reporter ? "者 " : ""), at + 1);
            }
            byte[] bytes = bytes(text.charAt(at));
            String character = new String(new byte[] {first, bytes[0]}, gbk);
            if (character.length() != 1 || !Glyph.han(character.charAt(0))) {
                return null;
            }
            characters.append(character);
            if (bytes.length == 1) {
                boolean believed = characters.length() > 1 || HanSounds.common(characters.charAt(0));
                return believed ? new Mend(characters.toString(), at + 1) : null;
            }
            first = bytes[1];
        }
        return null;
    }

    private String closing(byte first, String reading) {
        String candidates = sounding(first, TRAIL, reading);
        return candidates.isEmpty() ? null : candidates.substring(0, 1);
    }
}
