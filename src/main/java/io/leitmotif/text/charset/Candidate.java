package io.leitmotif.text.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A charset that a document may be in though nobody says so, with the languages that are written in it.
 *
 * @param charset    what {@link CharsetLabel} makes of its name
 * @param alphabets  of the languages
 * @param rarityBits how much less likely it is than the usual ones, before a byte is looked at
 */
record Candidate(Charset charset, List<Alphabet> alphabets, int rarityBits) {

    /** Languages that are looked for in Unicode's charsets alone. */
    private static final String UNICODE_ONLY = "ar he th hi vi";

    private static final Map<String, Alphabet> ALPHABETS = new LinkedHashMap<>();

    /** Where two read a document alike, the first is right. */
    static final List<Candidate> ALL = candidates();

    private static List<Candidate> candidates() {
        List<Candidate> legacy = List.of(
                of("windows-1252", "en fr de es pt it nl sv da nb fi is ca et", 0),
                of("windows-1254", "tr", 0),
                of("gb18030", "zh zh-Hant", 0),
                of("big5", "zh-Hant", 0),
                of("shift_jis", "ja", 0),
                of("euc-jp", "ja", 0),
                of("euc-kr", "ko", 0),
                of("windows-1251", "ru uk bg sr mk be", 4),
                of("windows-1250", "pl cs sk hu ro hr sl", 2),
                of("windows-1253", "el", 4),
                of("windows-1257", "lt lv et", 2),
                of("iso-8859-2", "pl cs sk hu ro hr sl", 8),
                of("koi8-r", "ru", 8));
        alphabets(UNICODE_ONLY);
        List<Candidate> all = new ArrayList<>();
        for (String unicode : List.of("utf-8", "utf-16le", "utf-16be")) {
            all.add(ofAnyLanguage(CharsetLabel.charset(unicode), 0));
        }
        all.addAll(legacy);
        all.add(ofAnyLanguage(CharsetLabel.charset("gb18030"), 8));
        return List.copyOf(all);
    }

    private static Candidate of(String label, String languages, int rarityBits) {
        return new Candidate(CharsetLabel.charset(label), alphabets(languages), rarityBits);
    }

    private static List<Alphabet> alphabets(String languages) {
        List<Alphabet> alphabets = new ArrayList<>();
        for (String language : languages.split(" ")) {
            alphabets.add(ALPHABETS.computeIfAbsent(language, Alphabet::new));
        }
        return List.copyOf(alphabets);
    }

    /** A charset in which any language is written that there is an alphabet of. */
    static Candidate ofAnyLanguage(Charset charset, int rarityBits) {
        return new Candidate(charset, List.copyOf(ALPHABETS.values()), rarityBits);
    }
}
