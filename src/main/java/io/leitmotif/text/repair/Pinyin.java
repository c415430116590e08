package io.leitmotif.text.repair;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The syllables of Standard Chinese as Hanyu Pinyin spells them (ISO 7098). */
final class Pinyin {

    private static final String[] INITIALS = {
        "b:a o ai ei ao an en ang eng i ie iao ian in ing u",
        "p:a o ai ei ao ou an en ang eng i ie iao ian in ing u",
        "m:a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
        "f:a o ei ou an en ang eng u",
        "d:a e ai ei ao ou an en ang eng ong i ie ia iao iu ian ing u uo ui uan un",
        "t:a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
        "n:a e ai ei ao ou an en ang eng ong i ie ia iao iu ian in iang ing u uo uan un v ve ue",
        "l:a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue",
        "g:a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "k:a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "h:a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "j:i ia ie iao iu ian in iang ing iong u ue uan un",
        "q:i ia ie iao iu ian in iang ing iong u ue uan un",
        "x:i ia ie iao iu ian in iang ing iong u ue uan un",
        "zh:i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "ch:i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "sh:i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
        "r:i e ao ou an en ang eng ong u ua uo ui uan un",
        "z:i a e ai ei ao ou an en ang eng ong u uo ui uan un",
        "c:i a e ai ei ao ou an en ang eng ong u uo ui uan un",
        "s:i a e ai ei ao ou an en ang eng ong u uo ui uan un",
        "y:a o e ao ou an ang i in ing ong u ue uan un ai",
        "w:a o ai ei an en ang eng u",
        ":a o e ai ei ao ou an en ang eng er",
    };
    private static final Set<String> SYLLABLES = syllables();

    private Pinyin() {
    }

    /** Whether it is one lower-case syllable, written with a tone mark or a digit 1 to 5. */
    static boolean toned(String reading) {
        String plain = plain(reading);
        return !plain.equals(reading.replace('ü', 'v')) && SYLLABLES.contains(plain);
    }

    /** Whether it is one lower-case syllable without a tone: the neutral tone, or just an English word. */
    static boolean untoned(String reading) {
        return SYLLABLES.contains(reading.replace('ü', 'v'));
    }

    /** The syllable without tone mark or digit, ü as v; what is not a syllable comes back in some form or other. */
    static String plain(String reading) {
        String apart = Normalizer.normalize(reading, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        int tones = 0;
        for (int i = 0; i < apart.length(); i++) {
            char unit = apart.charAt(i);
            if (unit == '\u0308' && plain.length() > 0) {
                plain.setCharAt(plain.length() - 1, 'v');
            } else if (unit == '\u0304' || unit == '\u0301' || unit == '\u030C' || unit == '\u0300' || unit == '\u0306') {
                tones++;
            } else if (unit >= '1' && unit <= '5' && i == apart.length() - 1 && tones == 0) {
                tones++;
            } else {
                plain.append(unit == 'ɡ' ? 'g' : unit == 'ɑ' ? 'a' : unit);
            }
        }
        return tones > 1 ? "" : plain.toString().equals(plain.toString().toLowerCase(Locale.ROOT)) ? plain.toString() : "";
    }

    private static Set<String> syllables() {
        Set<String> all = new HashSet<>();
        for (String row : INITIALS) {
            int colon = row.indexOf(':');
            for (String last : row.substring(colon + 1).split(" ")) {
                all.add(row.substring(0, colon) + last);
            }
        }
        return Set.copyOf(all);
    }
}
