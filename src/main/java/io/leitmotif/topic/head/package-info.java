/** Heads: from embedded samples of one topic to a calibrated decision on a text; arithmetic only. */
package io.leitmotif.topic.head;
