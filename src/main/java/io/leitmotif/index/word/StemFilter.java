package io.leitmotif.index.word;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Adds to each word in an alphabet its stem, at the same place, with a mark: the stem of "networks" is a word itself, and
 * who asks for "network" as it stands does not mean it.
 */
final class StemFilter extends TokenFilter {

    static final char MARK = '~';

    private final SnowballStemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private State word;

    StemFilter(TokenStream input, SnowballStemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (word != null) {
            restoreState(word);
            word = null;
            step.setPositionIncrement(0);
            stemmer.setCurrent(term.toString());
            stemmer.stem();
            term.setEmpty().append(MARK).append(stemmer.getCurrent());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        word = signs(type.type()) ? null : captureState();
        return true;
    }

    /** Whether a token is of signs of Chinese, Japanese or Korean, which have no stems. */
    static boolean signs(String type) {
        return type.equals(CJKBigramFilter.SINGLE_TYPE) || type.equals(CJKBigramFilter.DOUBLE_TYPE);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = null;
    }
}
