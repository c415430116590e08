package io.leitmotif.text.document;

import io.leitmotif.text.trace.TracedText;

/**
 * What a page says, and says about itself.
 *
 * @param text paragraphs with a blank line between them
 */
public record HtmlPage(TracedText text, Metadata metadata) {
}
