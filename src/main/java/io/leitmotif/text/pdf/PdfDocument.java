package io.leitmotif.text.pdf;

import java.time.Instant;

/**
 * What a PDF says, and says about itself.
 *
 * @param text        paragraphs with a blank line between them, never blank
 * @param title       null if it gives none, or only the name of the file or program it was made with
 * @param author      null if it gives none
 * @param publishedAt the date of publication, else of creation; null if it gives neither
 * @param pages       how many it has, from 1
 */
public record PdfDocument(String text, String title, String author, Instant publishedAt, int pages) {

    public PdfDocument {
        if (text.isBlank() || pages < 1) {
            throw new IllegalArgumentException("text of " + text.length() + ", pages " + pages);
        }
    }
}
