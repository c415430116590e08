/** Arithmetic on immutable unit vectors; knows nothing of models, text or indexes, and needs only the JDK. */
package io.leitmotif.vector;
