/** Finding: articles like an article or a text. Reads articles, never writes them. */
package io.leitmotif.search;
