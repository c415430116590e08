/** The only room that opens {@code models/} and model jars: reads weights, verifies them, and writes what the engine loads. */
package io.leitmotif.model;
