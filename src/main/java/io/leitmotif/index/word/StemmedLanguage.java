package io.leitmotif.index.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The languages of Europe whose words have stems by Snowball (Porter, 2001), beside English. An article in one of them
 * has its stems in fields of that language, so that a stem of French finds no word of German.
 */
enum StemmedLanguage {
    ARMENIAN(ArmenianStemmer::new, "hy"),
    BASQUE(BasqueStemmer::new, "eu"),
    CATALAN(CatalanStemmer::new, "ca"),
    DANISH(DanishStemmer::new, "da"),
    DUTCH(DutchStemmer::new, "nl"),
    ESTONIAN(EstonianStemmer::new, "et"),
    FINNISH(FinnishStemmer::new, "fi"),
    FRENCH(FrenchStemmer::new, "fr"),
    GERMAN(GermanStemmer::new, "de"),
    GREEK(GreekStemmer::new, "el"),
    HUNGARIAN(HungarianStemmer::new, "hu"),
    IRISH(IrishStemmer::new, "ga"),
    ITALIAN(ItalianStemmer::new, "it"),
    LITHUANIAN(LithuanianStemmer::new, "lt"),
    NORWEGIAN(NorwegianStemmer::new, "no", "nb", "nn"),
    PORTUGUESE(PortugueseStemmer::new, "pt"),
    ROMANIAN(RomanianStemmer::new, "ro"),
    RUSSIAN(RussianStemmer::new, "ru"),
    SERBIAN(SerbianStemmer::new, "sr"),
    SPANISH(SpanishStemmer::new, "es"),
    SWEDISH(SwedishStemmer::new, "sv"),
    TURKISH(TurkishStemmer::new, "tr");

    private static final List<StemmedLanguage> ALL = List.of(values());

    private final Supplier<SnowballStemmer> stemmer;
    private final List<String> subtags;

    StemmedLanguage(Supplier<SnowballStemmer> stemmer, String... subtags) {
        this.stemmer = stemmer;
        this.subtags = List.of(subtags);
    }

    /**
     * The one that an article is in, if it is one of these.
     *
     * @param tag BCP 47; its region and script do not matter
     */
    static Optional<StemmedLanguage> of(String tag) {
        String subtag = tag.split("-", 2)[0];
        return ALL.stream().filter(language -> language.subtags.contains(subtag)).findFirst();
    }

    /** A stemmer of its own for the caller: it has state. */
    SnowballStemmer stemmer() {
        return stemmer.get();
    }

    /** The field that has the stems of this language beside a field with the words. */
    String field(String words) {
        return words + "_" + subtags.get(0);
    }
}
