package io.leitmotif.text.repair;

import com.ibm.icu.text.Transliterator;
import io.leitmotif.text.trace.Glyph;
import java.nio.charset.Charset;
import java.text.Normalizer;

/** What Han characters sound like, by ICU's table (one reading each, the commonest). */
final class HanSounds {

    private static final Transliterator READ = Transliterator.getInstance("Han-Latin");
    private static final Charset BIG5 = Charset.forName("Big5");
    /** As they are asked for: ICU takes 8 µs for each. Two threads that look one up at once find the same. */
    private static final String[] SOUNDS = new String[Character.MAX_VALUE + 1];

    private HanSounds() {
    }

    /**
     * The characters of that sound in a double-byte charset, those in everyday use first.
     *
     * @param first what their first byte is
     * @param least the least their second byte may be, 0x40 to 0xFE
     */
    static String starting(Charset charset, byte first, int least, String reading) {
        StringBuilder common = new StringBuilder();
        StringBuilder rare = new StringBuilder();
        for (int second = least; second <= 0xFE; second++) {
            String character = new String(new byte[] {first, (byte) second}, charset);
            if (character.length() == 1 && Glyph.han(character.charAt(0))
                    && sound(character.charAt(0)).equals(reading)) {
                (common(character.charAt(0)) ? common : rare).append(character);
            }
        }
        return common.append(rare).toString();
    }

    /** What the character sounds like, without its tone, ü as v. */
    static String plain(char character) {
        return Pinyin.plain(sound(character));
    }

    /** What it sounds like, with a digit for the tone: {@code mi3}; without one for the neutral tone. */
    static String numbered(char character) {
        String sound = sound(character);
        String apart = Normalizer.normalize(sound, Normalizer.Form.NFD);
        for (int tone = 1; tone <= 4; tone++) {
            if (apart.indexOf("\u0304\u0301\u030C\u0300".charAt(tone - 1)) >= 0) {
                return Pinyin.plain(sound) + tone;
            }
        }
        return Pinyin.plain(sound);
    }

    private static String sound(char character) {
        String sound = SOUNDS[character];
        if (sound == null) {
            sound = READ.transliterate(String.valueOf(character));
            SOUNDS[character] = sound;
        }
        return sound;
    }

    /** In the first plane of Big5: the 5,401 traditional characters in everyday use. */
    static boolean common(char character) {
        byte[] big5 = String.valueOf(character).getBytes(BIG5);
        return big5.length == 2 && (big5[0] & 0xFF) <= 0xC6;
    }
}
