package io.leitmotif.language;

import java.util.List;

/**
 * A language as the published sets have it.
 *
 * @param tag     BCP 47, as far as encoders tell
 * @param sib     its name in SIB-200
 * @param tatoeba its name in Tatoeba; null for the language that all others are paired with
 */
record Tongue(String tag, String sib, String tatoeba) {

    /** Traditional Chinese has no pairs of its own. */
    static final List<Tongue> ALL = List.of(new Tongue("zh", "zho_Hans", "cmn"), new Tongue("zh", "zho_Hant", null),
            new Tongue("en", "eng_Latn", null), new Tongue("de", "deu_Latn", "deu"), new Tongue("fr", "fra_Latn", "fra"),
            new Tongue("es", "spa_Latn", "spa"), new Tongue("ja", "jpn_Jpan", "jpn"), new Tongue("ko", "kor_Hang", "kor"),
            new Tongue("ru", "rus_Cyrl", "rus"), new Tongue("ar", "arb_Arab", "ara"));
}
