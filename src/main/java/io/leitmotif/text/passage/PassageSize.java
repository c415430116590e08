package io.leitmotif.text.passage;

/**
 * How wide passages are, in tokens, about: a CJK character counts 1, any other a third.
 *
 * @param width   1 or more; no passage is wider, unless it is one sign with its combining marks
 * @param overlap 0 or more, less than the width: a passage starts with as many last whole sentences of the one before it as
 *                fit into that and leave room for the next sentence; never with all of them
 */
public record PassageSize(int width, int overlap) {

    /** @throws IllegalArgumentException outside those ranges */
    public PassageSize {
        if (width < 1 || overlap < 0 || overlap >= width) {
            throw new IllegalArgumentException("A passage cannot be " + width + " wide and overlap by " + overlap);
        }
    }

    /** Of passages that do not overlap. */
    public static PassageSize of(int width) {
        return new PassageSize(width, 0);
    }
}
