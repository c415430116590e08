package io.leitmotif.search;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.Arrays;
import java.util.Locale;

/** What makes an article a hit. */
public enum SearchMode {
    /** Words and meaning, fused by rank. */
    HYBRID,
    /** It has the words. */
    WORDS,
    /** It is about the same. */
    MEANING;

    /**
     * By its name in lower case.
     *
     * @throws ProblemException MALFORMED for any other, naming those there are
     */
    public static SearchMode of(String name) {
        return Arrays.stream(values()).filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.MALFORMED,
                        "mode is " + name + "; it can be hybrid, words or meaning"));
    }
}
