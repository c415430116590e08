package io.leitmotif.topic.evaluation;

import java.util.Comparator;

/**
 * A wrong decision. The natural order is the surest first; equals are ordered by all the rest, so that the order
 * of the texts does not matter.
 *
 * @param excerpt  of the text; null if it is not at hand
 * @param language BCP 47
 * @param topicId  the topic's id
 * @param labelled whether the text has the topic; the opposite was decided
 * @param score    0..1
 */
public record Mistake(Excerpt excerpt, String language, String topicId, boolean labelled, double score)
        implements Comparable<Mistake> {

    private static final Comparator<Mistake> SUREST_FIRST = Comparator.comparingDouble(Mistake::confidence).reversed()
            .thenComparing(Mistake::topicId)
            .thenComparing(mistake -> mistake.excerpt == null ? null : mistake.excerpt.text(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Mistake::language).thenComparing(Mistake::labelled);

    /** How sure the wrong decision was, 0..1. */
    double confidence() {
        return labelled ? 1 - score : score;
    }

    @Override
    public int compareTo(Mistake other) {
        return SUREST_FIRST.compare(this, other);
    }
}
