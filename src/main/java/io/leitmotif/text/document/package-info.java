/** What an HTML page, Markdown or front matter says, and says about itself. */
package io.leitmotif.text.document;
