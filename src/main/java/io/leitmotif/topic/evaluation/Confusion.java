package io.leitmotif.topic.evaluation;

import java.util.Comparator;

/**
 * One way in which topics are mistaken for each other. The natural order is most frequent first; equals are ordered by what
 * was labelled, then by what was assigned, no topic before any.
 *
 * @param labelled what these texts have, or null for texts that have none of the topics
 * @param assigned what they were taken to have and have not, or null if nothing was assigned to them
 * @param texts    how many, at least 1
 */
public record Confusion(String labelled, String assigned, long texts) implements Comparable<Confusion> {

    private static final Comparator<String> NONE_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Confusion> MOST_FIRST = Comparator.comparingLong(Confusion::texts).reversed()
            .thenComparing(Confusion::labelled, NONE_FIRST).thenComparing(Confusion::assigned, NONE_FIRST);

    /** Refuses what is no confusion. */
    public Confusion {
        if (labelled == null ? assigned == null : labelled.equals(assigned)) {
            throw new IllegalArgumentException(labelled + " is not mistaken for itself");
        }
        if (texts < 1) {
            throw new IllegalArgumentException("a confusion of " + texts + " texts");
        }
    }

    @Override
    public int compareTo(Confusion other) {
        return MOST_FIRST.compare(this, other);
    }
}
