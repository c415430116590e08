/** Articles like an article or a text, and why. */
package io.leitmotif.search.similar;
