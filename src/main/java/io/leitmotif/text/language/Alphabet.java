package io.leitmotif.text.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import io.leitmotif.text.language.AlphabetModel.Candidate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The letters that a language is written with, from CLDR. */
final class Alphabet {

    private static final Map<String, UnicodeSet> LETTERS = new ConcurrentHashMap<>();

    private Alphabet() {
    }

    /** Those in whose alphabet the fewest letters of the text are missing: Bulgarian has no ы, Spanish no ã. */
    static List<Candidate> fitting(List<Candidate> candidates, String text) {
        int[] missing = candidates.stream().mapToInt(candidate -> missing(candidate.tag(), text)).toArray();
        int least = IntStream.of(missing).min().orElse(0);
        return IntStream.range(0, missing.length).filter(at -> missing[at] == least).mapToObj(candidates::get).toList();
    }

    private static int missing(String tag, String text) {
        UnicodeSet letters = LETTERS.computeIfAbsent(tag, Alphabet::letters);
        return (int) text.codePoints().filter(Character::isLetter).filter(letter -> !letters.contains(letter)).count();
    }

    private static UnicodeSet letters(String tag) {
        LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(tag));
        data.setNoSubstitute(true);
        UnicodeSet letters = data.getExemplarSet(UnicodeSet.CASE_INSENSITIVE, LocaleData.ES_STANDARD);
        return letters == null ? UnicodeSet.EMPTY : letters.freeze();
    }
}
