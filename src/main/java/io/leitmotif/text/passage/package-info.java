/** Where sentences end, and the passages that hold them. */
package io.leitmotif.text.passage;
