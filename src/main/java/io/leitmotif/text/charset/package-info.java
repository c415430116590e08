/** From a document's bytes to its characters, whoever names their charset, and if nobody does. */
package io.leitmotif.text.charset;
