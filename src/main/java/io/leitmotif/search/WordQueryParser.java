package io.leitmotif.search;

import io.leitmotif.index.word.WordClause;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a person asks for: {@code word}, {@code "a phrase"}, {@code -excluded}, {@code title:word},
 * {@code title:"a phrase"}, {@code -title:word}. Quotes can be curly or wide; one that is not closed goes to the end.
 * Anything without a letter or digit is passed over.
 */
public final class WordQueryParser {

    /** More is a text, which {@code POST /similar} takes. */
    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 64;
    private static final String TITLE = "title:";
    private static final Set<Character.UnicodeScript> SIGNS = EnumSet.of(Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.HANGUL);
    private static final String QUOTES = "\"“”„＂";

    private final String query;
    private final List<WordClause> clauses = new ArrayList<>();
    private int at;

    private WordQueryParser(String query) {
        this.query = query;
    }

    /**
     * What a query asks for.
     *
     * @throws ProblemException MALFORMED if it is longer than 1,000 UTF-16 units, has more than 64 words (signs that stand
     *     together are one), no word or none that is to be found, a control character other than white space, half a
     *     surrogate pair, or U+FFFD, which stands for bytes that are no UTF-8
     */
    public static WordQuery parse(String query) {
        if (query.length() > LONGEST) {
            throw malformed("q is " + query.length() + " characters long; it can be 1 to " + LONGEST);
        }
        for (int i = 0; i < query.length(); i += Character.charCount(query.codePointAt(i))) {
            requireCharacter(query.codePointAt(i), i);
        }
        WordQuery asked = new WordQuery(new WordQueryParser(query).clauses());
        int words = asked.clauses().stream().mapToInt(clause -> words(clause.words())).sum();
        if (words > MOST_WORDS) {
            throw malformed("q has " + words + " words; it can have 1 to " + MOST_WORDS);
        }
        if (asked.clauses().isEmpty()) {
            throw malformed("q has no word in it: " + (query.isBlank() ? "it is empty" : query));
        }
        if (asked.clauses().stream().allMatch(WordClause::excluded)) {
            throw malformed("q only excludes: " + query + "; it needs a word that is to be found");
        }
        return asked;
    }

    private static void requireCharacter(int codePoint, int place) {
        boolean broken = codePoint == 0xFFFD || Character.getType(codePoint) == Character.SURROGATE;
        if (broken || Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint)) {
            throw malformed(String.format("q has U+%04X at %d, which is no character of a text", codePoint, place));
        }
    }

    private List<WordClause> clauses() {
        for (skipSpace(); at < query.length(); skipSpace()) {
            boolean excluded = query.charAt(at) == '-';
            if (excluded) {
                at++;
            }
            boolean title = query.regionMatches(true, at, TITLE, 0, TITLE.length());
            if (title) {
                at += TITLE.length();
                skipSpace();
            }
            boolean phrase = at < query.length() && quote(query.charAt(at));
            String words = phrase ? phrase() : word();
            if (words(words) > 0) {
                clauses.add(new WordClause(words, phrase, title, excluded));
            }
        }
        return clauses;
    }

    private String phrase() {
        int start = ++at;
        while (at < query.length() && !quote(query.charAt(at))) {
            at++;
        }
        String words = query.substring(start, at);
        at = Math.min(at + 1, query.length());
        return words;
    }

    private String word() {
        int start = at;
        while (at < query.length() && !space(query.charAt(at)) && !quote(query.charAt(at))) {
            at++;
        }
        return query.substring(start, at);
    }

    private void skipSpace() {
        while (at < query.length() && space(query.charAt(at))) {
            at++;
        }
    }

    private static boolean space(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean quote(char unit) {
        return QUOTES.indexOf(unit) >= 0;
    }

    /** Runs of letters and digits, and runs of signs. */
    private static int words(String text) {
        int runs = 0;
        boolean letterBefore = false;
        boolean signBefore = false;
        for (int codePoint : text.codePoints().toArray()) {
            boolean letter = Character.isLetterOrDigit(codePoint);
            boolean sign = SIGNS.contains(Character.UnicodeScript.of(codePoint));
            runs += letter && (!letterBefore || sign != signBefore) ? 1 : 0;
            letterBefore = letter;
            signBefore = sign;
        }
        return runs;
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.MALFORMED, detail);
    }
}
