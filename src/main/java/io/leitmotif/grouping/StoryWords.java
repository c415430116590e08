package io.leitmotif.grouping;

import io.leitmotif.text.language.Language;
import io.leitmotif.text.language.SimplifiedScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which an article's title and lead tell what happened to whom: longer words, pairs of letters where a
 * script puts no spaces, and, worth three of these, names and figures. Traditional characters count as simplified.
 * They do not change; the language is guessed when it is first asked for, as that costs more than all else here.
 */
final class StoryWords {

    private static final int NAME = 3;
    /** As ISO 639 writes what is not determined; {@link Locale} makes it empty. */
    private static final String UNKNOWN = "";
    /** Shorter words are mostly those that every text has. */
    private static final int LEAST_LETTERS = 5;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final Pattern TOKEN = Pattern.compile(
            "(?<pairs>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+)"
                    + "|(?<word>\\p{L}(?:(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])[\\p{L}\\p{M}\\p{N}])*)"
                    + "|(?<figure>\\p{Nd}+(?:[.,]\\p{Nd}+)*)");
    /** Each language puts its own between thousands, or none. */
    private static final Pattern THOUSANDS = Pattern.compile("[.,](?=\\p{Nd}{3}(?!\\p{Nd}))");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final String ENDS_OF_SENTENCES = ".!?:\n。！？：";
    private static final SimplifiedScript SIMPLIFIED = new SimplifiedScript();

    private final Map<String, Integer> weights = new HashMap<>();
    private final String titleAndLead;
    private int total;
    /** An ISO 639 code or {@link #UNKNOWN}; null until it is asked for. */
    private String language;

    private StoryWords(String titleAndLead) {
        this.titleAndLead = titleAndLead;
    }

    /**
     * Reads them.
     *
     * @param title or null
     * @param lead  the first sentence(s)
     */
    static StoryWords of(String title, String lead) {
        StoryWords words = new StoryWords(title == null ? lead : title + "\n" + lead);
        if (title != null) {
            words.read(SIMPLIFIED.apply(title));
        }
        words.read(SIMPLIFIED.apply(lead));
        words.total = words.weights.values().stream().mapToInt(Integer::intValue).sum();
        return words;
    }

    /** How much of the two is in both (Dice's coefficient), 0..1; 0 where one has no words. */
    double shared(StoryWords other) {
        int both = 0;
        for (Map.Entry<String, Integer> word : weights.entrySet()) {
            both += Math.min(word.getValue(), other.weights.getOrDefault(word.getKey(), 0));
        }
        return both == 0 ? 0 : 2.0 * both / (total + other.total);
    }

    /** How many names and figures are in both, 0 or more. */
    int sharedNames(StoryWords other) {
        return (int) weights.entrySet().stream()
                .filter(word -> word.getValue() == NAME && other.weights.getOrDefault(word.getKey(), 0) == NAME).count();
    }

    /** Whether the two show that they are in different languages; those of one script may be too short to. */
    boolean otherLanguage(StoryWords other) {
        return !language().equals(UNKNOWN) && !other.language().equals(UNKNOWN) && !language().equals(other.language());
    }

    private String language() {
        if (language == null) {
            language = Locale.forLanguageTag(Language.of(titleAndLead, null, null)).getLanguage();
        }
        return language;
    }

    private void read(String text) {
        boolean capitalsTell = !everyWordCapitalised(text);
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("pairs") != null) {
                addPairs(token.group().codePoints().toArray());
            } else if (token.group("word") != null) {
                boolean name = capitalsTell && Character.isUpperCase(token.group().codePointAt(0))
                        && token.group().length() > 1 && !beginsSentence(text, token.start());
                if (name || token.group().length() >= LEAST_LETTERS) {
                    add(token.group().toLowerCase(Locale.ROOT), name ? NAME : 1);
                }
            } else if (tells(token.group())) {
                add(THOUSANDS.matcher(token.group()).replaceAll(""), NAME);
            }
        }
    }

    private void add(String word, int weight) {
        weights.merge(word, weight, Math::max);
    }

    private void addPairs(int[] letters) {
        for (int i = 0; i + 1 < letters.length; i++) {
            add(new String(letters, i, 2), 1);
        }
    }

    /** A year, a day or a single digit is in too many texts; what is written 2,000 is an amount. */
    private static boolean tells(String figure) {
        return figure.length() > 2 ? !YEAR.matcher(figure).matches()
                : figure.length() == 2 && Integer.parseInt(figure) > DAYS_OF_A_MONTH;
    }

    /** Whether capitals are a headline's manner. */
    private static boolean everyWordCapitalised(String text) {
        int words = 0;
        int capitalised = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("word") != null) {
                words++;
                capitalised += Character.isUpperCase(token.group().codePointAt(0)) ? 1 : 0;
            }
        }
        return words > 3 && capitalised > 0.7 * words;
    }

    private static boolean beginsSentence(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == ',' || c == '-' || c == '，' || c == '、') {
                return false;
            }
            if (ENDS_OF_SENTENCES.indexOf(c) >= 0) {
                return true;
            }
        }
        return true;
    }
}
