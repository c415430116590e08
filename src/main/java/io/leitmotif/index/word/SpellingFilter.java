package io.leitmotif.index.word;

import io.leitmotif.text.language.SimplifiedScript;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings the ways to write the same to one: Unicode NFKC (full and half width, composed letters), and simplified signs
 * for traditional ones. Every Han sign comes by itself, as the standard tokenizer gives it: what a sign becomes must not
 * hang on the signs around it, which a query may not have. Offsets stay those of the text.
 */
final class SpellingFilter extends TokenFilter {

    private static final SimplifiedScript SIMPLIFIED = new SimplifiedScript();
    /** Signs that CLDR brings to one in certain words only, and that here are always the same: from, to, from, to. */
    private static final String VARIANTS = "沈沉吋寸萤荧祇只嶽岳衞卫";
    private static final char FIRST_BEYOND_ASCII = 0x80;
    /** The signs that texts are made of; what becomes of them is looked up. */
    private static final char FIRST_SIGN = '\u4e00';
    private static final char LAST_SIGN = '\u9fff';
    private static final char[] SIGNS = new char[LAST_SIGN - FIRST_SIGN + 1];

    static {
        for (char sign = FIRST_SIGN; sign <= LAST_SIGN; sign++) {
            String usual = usual(String.valueOf(sign));
            SIGNS[sign - FIRST_SIGN] = usual.length() == 1 ? usual.charAt(0) : 0;
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char first = term.charAt(0);
        if (term.length() == 1 && first >= FIRST_SIGN && first <= LAST_SIGN && SIGNS[first - FIRST_SIGN] != 0) {
            term.buffer()[0] = SIGNS[first - FIRST_SIGN];
            return true;
        }
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= FIRST_BEYOND_ASCII) {
                String usual = usual(term.toString());
                term.setEmpty().append(usual);
                break;
            }
        }
        return true;
    }

    private static String usual(String written) {
        String simplified = SIMPLIFIED.apply(Normalizer.normalize(written, Normalizer.Form.NFKC));
        int variant = simplified.length() == 1 ? VARIANTS.indexOf(simplified) : -1;
        return variant >= 0 && variant % 2 == 0 ? VARIANTS.substring(variant + 1, variant + 2) : simplified;
    }
}
