package io.leitmotif.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;

/** What Han characters sound like, by ICU's table (one reading each, the commonest). */
final class HanSounds {

    private static final Transliterator READ = Transliterator.getInstance("Han-Latin");

    private HanSounds() {
    }

    /** The characters whose first byte is that one and whose sound is the reading. */
    static String starting(Charset charset, byte first, String reading) {
        StringBuilder found = new StringBuilder();
        for (int second = 0x40; second <= 0xFE; second++) {
            String character = new String(new byte[] {first, (byte) second}, charset);
            if (character.length() == 1 && Glyph.han(character.charAt(0))
                    && READ.transliterate(character).equals(reading)) {
                found.append(character);
            }
        }
        return found.toString();
    }
}
