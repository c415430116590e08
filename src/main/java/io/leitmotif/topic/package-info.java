/** The vocabulary, its examples and heads: embeddings in, calibrated topic scores with their evidence out. */
package io.leitmotif.topic;
