package io.leitmotif.alignment;

/**
 * Two texts that say the same.
 *
 * @param source   in the language a map is made for
 * @param target   in one that the encoder reads
 * @param language of the target, as the encoder's route names it
 */
record Pair(String source, String target, String language) {
}
