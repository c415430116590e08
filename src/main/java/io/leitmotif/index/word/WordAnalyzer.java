package io.leitmotif.index.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What the words of a text are. Words in an alphabet are lower case, without accents, elided articles and possessives, and
 * stand with their English stem at the same place. Signs of Chinese, Japanese and Korean stand alone and, at the same
 * place, with the sign that follows: which signs make a word is not decided here. Thread-safe.
 */
final class WordAnalyzer extends Analyzer {

    /** The articles that Italian and Catalan elide and French does not. */
    private static final List<String> FURTHER_ARTICLES = List.of("un", "all", "dall", "dell", "nell", "sull", "coll",
            "gl", "agl", "dagl", "degl", "negl", "sugl", "quell", "quest");
    private static final CharArraySet ARTICLES = articles();

    /** Words with their English stems, and signs. */
    static final WordAnalyzer WORDS = new WordAnalyzer(null);

    private static final Map<StemmedLanguage, WordAnalyzer> STEMS = stems();

    private final StemmedLanguage language;

    private WordAnalyzer(StemmedLanguage language) {
        this.language = language;
    }

    /** Only the stems of a language, at the places where the words have them. */
    static WordAnalyzer of(StemmedLanguage language) {
        return STEMS.get(language);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new SpellingFilter(new HangulFilter(tokenizer)));
        words = new EnglishPossessiveFilter(new ElisionFilter(words, ARTICLES));
        return new TokenStreamComponents(tokenizer, language == null ? formsAndSigns(words)
                // accents are part of what stemmers go by, and folded after
                : new ASCIIFoldingFilter(new SnowballFilter(words, language.stemmer())));
    }

    private static TokenStream formsAndSigns(TokenStream words) {
        int everyScript = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA
                | CJKBigramFilter.HANGUL;
        TokenStream folded = new ASCIIFoldingFilter(new CJKBigramFilter(words, everyScript, true));
        return new StemFilter(folded, new EnglishStemmer());
    }

    private static Map<StemmedLanguage, WordAnalyzer> stems() {
        Map<StemmedLanguage, WordAnalyzer> stems = new EnumMap<>(StemmedLanguage.class);
        for (StemmedLanguage language : StemmedLanguage.values()) {
            stems.put(language, new WordAnalyzer(language));
        }
        return stems;
    }

    private static CharArraySet articles() {
        List<String> all = new ArrayList<>(FURTHER_ARTICLES);
        FrenchAnalyzer.DEFAULT_ARTICLES.forEach(article -> all.add(new String((char[]) article)));
        return CharArraySet.unmodifiableSet(new CharArraySet(all, true));
    }
}
