/** Decides what a text is about: topics and their heads in, calibrated scores with evidence out. */
package io.leitmotif.topic;
