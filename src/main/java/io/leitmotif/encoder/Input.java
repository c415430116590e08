package io.leitmotif.encoder;

/**
 * A text to be encoded.
 *
 * @param text     with a word in it
 * @param language of the article it is from, BCP 47, where its own letters and words do not tell another; null or
 *     {@code und} if nobody knows
 */
public record Input(String text, String language) {
}
