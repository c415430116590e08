package io.leitmotif.text.language;

import io.leitmotif.text.language.AlphabetModel.Candidate;
import io.leitmotif.text.trace.Glyph;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells languages written with an alphabet apart: by the script, then by a model, commonest words where it hesitates. */
final class AlphabetLanguage {

    /** Letters shown to the model, which needs 1 ms for a thousand; sentences of 130 are told apart as well as articles. */
    private static final int SAMPLE = 400;
    /** A longer run of letters is no word; the model's own preparation takes the square of its length. */
    private static final int LONGEST_WORD = 40;
    /** How much likelier an expected language is than another before a word is read. */
    private static final double EXPECTATION = 1.2;
    /** How much likelier than the next an expected language has to be; nearer ones are close. */
    private static final double APART = 1.1;
    /** The same for a few words, which may be names or nonsense. */
    private static final double APART_SHORT = 1.2;
    /** Letters and spaces of a few words. */
    private static final int SHORT = 40;
    /** The same for a language that this service does not expect. */
    private static final double SURE = 1.5;

    private static final Set<String> EXPECTED = Set.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "pl",
            "cs", "hu", "ro", "fi", "ca", "tr", "id", "vi", "ru", "uk", "ar", "fa", "ur", "hi");

    private AlphabetLanguage() {
    }

    /** A tag, or {@code und} rather than a guess; letters of other scripts are not looked at. */
    static String guess(String text) {
        UnicodeScript script = script(text);
        return switch (script) {
            case LATIN, CYRILLIC, ARABIC, DEVANAGARI -> byWords(words(text, script));
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            default -> Language.UNKNOWN;
        };
    }

    /** Whether the words make a sentence rather than a list of names: commonest words are among them. */
    static boolean sentence(String text) {
        return !CommonWords.guess(split(words(text, script(text)))).equals(Language.UNKNOWN);
    }

    private static String[] split(String words) {
        return words.toLowerCase(Locale.ROOT).split("[ '’]");
    }

    /** The script that most of the letters are in, Han and kana included. */
    static UnicodeScript script(String text) {
        int[] letters = new int[UnicodeScript.values().length];
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 128 ? Glyph.asciiWord(unit) && unit > '9' : Character.isLetter(unit)) {
                letters[unit < 128 ? UnicodeScript.LATIN.ordinal() : UnicodeScript.of(unit).ordinal()]++;
            }
        }
        int most = UnicodeScript.UNKNOWN.ordinal();
        for (int script = 0; script < letters.length; script++) {
            most = letters[script] > letters[most] ? script : most;
        }
        return UnicodeScript.values()[most];
    }

    private static String byWords(String words) {
        if (words.isEmpty()) {
            return Language.UNKNOWN;
        }
        String[] list = split(words);
        String plain = CommonWords.plain(list);
        if (!plain.equals(Language.UNKNOWN)) {
            return plain;
        }
        List<Candidate> close = close(AlphabetModel.ask(words), words);
        if (close.size() == 1) {
            return close.get(0).tag();
        }
        String common = CommonWords.guess(list);
        return close.stream().anyMatch(candidate -> candidate.tag().equals(common)) ? common : Language.UNKNOWN;
    }

    /** The likeliest with those that come near it, as far as they have the letters. */
    private static List<Candidate> close(List<Candidate> all, String words) {
        List<Candidate> ranked = all.stream().map(AlphabetLanguage::weighted)
                .sorted(Comparator.comparingDouble(Candidate::likely).reversed()).toList();
        boolean expected = EXPECTED.contains(ranked.get(0).tag());
        double apart = !expected ? SURE : words.length() < SHORT ? APART_SHORT : APART;
        double least = ranked.get(0).likely() / apart;
        List<Candidate> close = ranked.stream().takeWhile(candidate -> candidate.likely() > least).toList();
        return expected && close.size() > 1 ? Alphabet.fitting(close, words) : close;
    }

    private static Candidate weighted(Candidate candidate) {
        double weight = EXPECTED.contains(candidate.tag()) ? EXPECTATION : 1;
        return new Candidate(candidate.tag(), weight * candidate.likely());
    }

    /** The words of the script with a space between them, without addresses. */
    private static String words(String text, UnicodeScript script) {
        StringBuilder words = new StringBuilder();
        for (String chunk : text.split("\\s+")) {
            if (chunk.contains("://") || chunk.contains("@") || chunk.startsWith("www.")) {
                continue;
            }
            append(chunk, script, words);
            if (words.length() >= SAMPLE) {
                break;
            }
        }
        return words.toString().strip();
    }

    private static void append(String chunk, UnicodeScript script, StringBuilder words) {
        int from = words.length();
        for (int at = 0; at < chunk.length(); at++) {
            char unit = chunk.charAt(at);
            boolean apostrophe = (unit == '\'' || unit == '’') && words.length() > from;
            boolean inside = apostrophe || mark(unit) || Character.isLetter(unit) && UnicodeScript.of(unit) == script;
            if (inside) {
                words.append(unit);
            } else {
                from = end(words, from);
            }
        }
        end(words, from);
    }

    private static int end(StringBuilder words, int from) {
        if (words.length() - from > LONGEST_WORD) {
            words.setLength(from);
        } else if (words.length() > from) {
            words.append(' ');
        }
        return words.length();
    }

    private static boolean mark(char unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
