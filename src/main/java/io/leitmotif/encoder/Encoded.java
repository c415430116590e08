package io.leitmotif.encoder;

import io.leitmotif.vector.Embedding;

/**
 * What the encoder made of a text.
 *
 * @param embedding its place
 * @param tokens    how many it has, 1 or more
 * @param unknown   how many of these stand for letters or digits that the vocabulary does not have; 0 of a tokenizer
 *     that has no sign for that
 */
public record Encoded(Embedding embedding, int tokens, int unknown) {
}
