/** HTTP for those who teach: topics, vocabularies, corrections, heads, and what follows from them. */
package io.leitmotif.api.topic;
