package io.leitmotif.article;

/**
 * An article's text.
 *
 * @param format    the format it was read as ("text", "html", "markdown", "pdf")
 * @param content   the original, as it was sent, of a PDF the text read in it; evidence offsets count in it
 * @param cleanText what was read in it
 */
public record StoredText(String format, String content, String cleanText) {
}
