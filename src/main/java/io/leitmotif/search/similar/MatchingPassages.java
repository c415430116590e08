package io.leitmotif.search.similar;

import io.leitmotif.text.passage.Passage;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import java.util.List;
import java.util.Objects;

/**
 * Why an article was found: the two passages that are most alike.
 *
 * @param query   of what was asked about
 * @param article of what was found
 * @param score   the cosine of the two, -1..1, higher is closer
 */
public record MatchingPassages(Passage query, Passage article, double score) {

    /** So many passages of each are compared, some 20,000 characters from its beginning: the work grows with both. */
    static final int COMPARED = 64;

    /** Refuses half a pair and what is no cosine. */
    public MatchingPassages {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(article, "article");
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("a cosine is -1..1, not " + score);
        }
    }

    /** The pair with the highest cosine among the first {@value #COMPARED} passages of each; of equals the first. */
    static MatchingPassages between(EmbeddedDocument query, EmbeddedDocument article) {
        MatchingPassages best = null;
        for (EmbeddedPassage asked : first(query)) {
            for (EmbeddedPassage found : first(article)) {
                // rounding can carry the cosine of equal passages beyond 1
                double score = Math.max(-1, Math.min(1, asked.embedding().dot(found.embedding())));
                if (best == null || score > best.score()) {
                    best = new MatchingPassages(asked.passage(), found.passage(), score);
                }
            }
        }
        return best;
    }

    private static List<EmbeddedPassage> first(EmbeddedDocument document) {
        return document.passages().subList(0, Math.min(COMPARED, document.passages().size()));
    }
}
