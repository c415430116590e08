package io.leitmotif.index;

import java.util.Objects;

/**
 * The words of an article.
 *
 * @param title    or null
 * @param text     clean
 * @param language BCP 47
 */
record ArticleWords(String title, String text, String language) {

    ArticleWords {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
