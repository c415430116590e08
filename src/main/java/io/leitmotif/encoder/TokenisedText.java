package io.leitmotif.encoder;

import java.util.List;

/**
 * A text as a model reads it.
 *
 * @param windows one or more, in order
 * @param tokens  of the text, without prompt and frame
 * @param unknown how many of these stand for letters or digits that the model's vocabulary does not have
 */
record TokenisedText(List<Window> windows, int tokens, int unknown) {
}
