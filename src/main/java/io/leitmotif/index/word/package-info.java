/** Words in the index: how they are told apart, spelt and stemmed, asked for, and shown where they stand. */
package io.leitmotif.index.word;
