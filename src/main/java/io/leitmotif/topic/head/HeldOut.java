package io.leitmotif.topic.head;

/**
 * A text as a fit judged it that had not seen it.
 *
 * @param logit    of the document
 * @param language as {@link Row} counts them
 * @param positive whether it has the topic
 * @param weight   how much it counts, 0 or above
 */
record HeldOut(double logit, int language, boolean positive, double weight) {
}
