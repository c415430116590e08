package io.leitmotif.index.word;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Parts Korean from the letters and digits it is written on to: the standard tokenizer takes {@code AI가} (AI with a
 * particle) and {@code 14일부터} (from the 14th) for one word. Terms must still be as the text has them.
 */
final class HangulFilter extends TokenFilter {

    private static final String HANGUL = "<HANGUL>";
    private static final String OTHER = "<ALPHANUM>";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private State whole;
    private String word;
    private int begin;
    private int at;

    HangulFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (word == null || at == word.length()) {
            if (!input.incrementToken()) {
                return false;
            }
            word = null;
            if (!type.type().equals(OTHER) || term.chars().noneMatch(HangulFilter::hangul)) {
                return true;
            }
            word = term.toString();
            begin = offset.startOffset();
            at = 0;
            whole = captureState();
        }
        run();
        return true;
    }

    private void run() {
        int start = at;
        boolean hangul = hangul(word.charAt(start));
        while (at < word.length() && hangul(word.charAt(at)) == hangul) {
            at++;
        }
        restoreState(whole);
        term.setEmpty().append(word, start, at);
        offset.setOffset(begin + start, begin + at);
        type.setType(hangul ? HANGUL : OTHER);
        if (start > 0) {
            step.setPositionIncrement(1);
        }
    }

    private static boolean hangul(int unit) {
        return Character.UnicodeScript.of(unit) == Character.UnicodeScript.HANGUL;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = null;
    }
}
