package io.leitmotif.index.word;

import java.util.Objects;

/**
 * The words of an article.
 *
 * @param title    or null
 * @param text     clean
 * @param language BCP 47
 */
public record ArticleWords(String title, String text, String language) {

    /** Refuses an article without text or language. */
    public ArticleWords {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
