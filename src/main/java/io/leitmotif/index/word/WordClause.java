package io.leitmotif.index.word;

import java.util.Objects;

/**
 * One thing that a search by words asks of an article.
 *
 * @param words    a word, or the words of a phrase, as they were written
 * @param phrase   whether exactly these words must stand one after another, without regard to stems
 * @param title    whether only the title counts, else title and text do
 * @param excluded whether the article must not have it
 */
public record WordClause(String words, boolean phrase, boolean title, boolean excluded) {

    /** Refuses a clause without words. */
    public WordClause {
        Objects.requireNonNull(words, "words");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a clause without words");
        }
    }

    /** Whether it is only a condition, not what the search is about: it names a field or excludes. */
    public boolean condition() {
        return title || excluded;
    }
}
