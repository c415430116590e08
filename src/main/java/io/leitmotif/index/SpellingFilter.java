package io.leitmotif.index;

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
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= FIRST_BEYOND_ASCII) {
                String usual = SIMPLIFIED.apply(Normalizer.normalize(term, Normalizer.Form.NFKC));
                term.setEmpty().append(usual);
                break;
            }
        }
        return true;
    }
}
