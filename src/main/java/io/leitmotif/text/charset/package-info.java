/** From a document's bytes to its characters. */
package io.leitmotif.text.charset;
