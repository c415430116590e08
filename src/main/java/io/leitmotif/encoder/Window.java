package io.leitmotif.encoder;

/**
 * A part of a text that a model reads at once.
 *
 * @param text   the index of the text among those of the call
 * @param member the number of the model
 * @param tokens ids in the model's vocabulary, {@code [CLS]} first, {@code [SEP]} last; owned by this window
 */
record Window(int text, int member, long[] tokens) {

    /** Lengths are rounded up to a multiple of this: the engine keeps buffers and code for every shape it meets. */
    private static final int STEP = 16;

    /** The real tokens. */
    int length() {
        return tokens.length;
    }

    /** The tokens it takes in a pass, filled up. */
    int span() {
        return (tokens.length + STEP - 1) / STEP * STEP;
    }
}
