package io.leitmotif.index.word;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a search by words asks for: every clause of an article.
 *
 * @param clauses in the order they were written
 */
public record WordQuery(List<WordClause> clauses) {

    /** Asks for nothing. */
    public static final WordQuery NONE = new WordQuery(List.of());

    /** Copies the clauses. */
    public WordQuery {
        clauses = List.copyOf(clauses);
    }

    /** Only what it asks for beside what it is about: words of the title, and what must not be there. */
    public WordQuery conditions() {
        return new WordQuery(clauses.stream().filter(WordClause::condition).toList());
    }

    /** What it is about, as a text: its words and phrases without a field; empty if there are none. */
    public String subject() {
        return clauses.stream().filter(clause -> !clause.condition()).map(WordClause::words)
                .collect(Collectors.joining(" "));
    }
}
