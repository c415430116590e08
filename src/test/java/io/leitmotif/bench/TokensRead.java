package io.leitmotif.bench;

import io.leitmotif.vector.Embedding;
import java.util.function.Function;

/** How far into a long text a contender reads, found by what changes its embedding. */
final class TokensRead {

    /** The text's length in tokens: two full windows and more. */
    private static final int LONG = 1200;
    /** Embeddings nearer than this are of the same tokens; one token of 1,200 more or less makes a larger difference. */
    private static final double SAME = 1 - 1e-6;

    private TokensRead() {
    }

    /** Tokens of the text's own; {@link Integer#MAX_VALUE} if it reads to the end. */
    static int of(Contender contender, EncoderTexts texts) {
        Function<Integer, Embedding> beginning = tokens -> contender.one().apply(texts.ofTokens(tokens));
        Embedding whole = beginning.apply(LONG);
        if (beginning.apply(LONG - EncoderTexts.WINDOW / 4).dot(whole) < SAME) {
            return Integer.MAX_VALUE;
        }
        int fewer = 0;
        int same = LONG;
        while (same - fewer > 1) {
            int middle = (fewer + same) >>> 1;
            if (beginning.apply(middle).dot(whole) < SAME) {
                fewer = middle;
            } else {
                same = middle;
            }
        }
        return same;
    }
}
