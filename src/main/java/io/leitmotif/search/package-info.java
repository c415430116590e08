/** Finding: articles like an article or a text, by words and by meaning. Reads articles, never writes them. */
package io.leitmotif.search;
