/** The only room that imports {@code ai.djl}: tokenise, batch, run, pool; owns native memory, the queue of callers and its readiness. */
package io.leitmotif.encoder;
