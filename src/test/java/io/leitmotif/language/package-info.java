/** Measures how the languages that the encoder reads lie in one space. */
package io.leitmotif.language;
