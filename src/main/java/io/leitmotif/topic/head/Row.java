package io.leitmotif.topic.head;

/**
 * What a regression is fitted to.
 *
 * @param values   of length 1, or zero; not copied, not changed
 * @param language 1 or above, or {@link #NO_LANGUAGE}
 * @param positive whether it is in the class
 * @param weight   how much it counts within its class, above 0
 */
record Row(float[] values, int language, boolean positive, double weight) {

    /** Speaks for all languages alike. */
    static final int NO_LANGUAGE = 0;
}
