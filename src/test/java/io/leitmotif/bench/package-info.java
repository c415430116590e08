/** Measurements, run by hand. */
package io.leitmotif.bench;
