package io.leitmotif.topic.evaluation;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/**
 * How well topics were assigned (van Rijsbergen, Information Retrieval, 1979).
 *
 * @param precision of those assigned, the share that is right, 0..1; null if none was assigned
 * @param recall    of those labelled, the share that was assigned, 0..1; null if none is labelled
 * @param f1        their harmonic mean, 2 right / (assigned + labelled), 0..1; null if none is labelled
 * @param support   how many are labelled
 */
public record Quality(Double precision, Double recall, Double f1, long support) {

    /** Refuses shares outside 0..1 and figures for what has no support. */
    public Quality {
        requireShare("precision", precision);
        requireShare("recall", recall);
        requireShare("F1", f1);
        if (support < 0 || (support == 0) != (recall == null) || (support == 0) != (f1 == null)) {
            throw new IllegalArgumentException(
                    "recall " + recall + " and F1 " + f1 + " do not go with a support of " + support);
        }
    }

    /**
     * Of counts.
     *
     * @param right    labelled and assigned
     * @param assigned in all
     * @param labelled in all
     */
    static Quality of(long right, long assigned, long labelled) {
        return new Quality(assigned == 0 ? null : (double) right / assigned,
                labelled == 0 ? null : (double) right / labelled,
                labelled == 0 ? null : 2.0 * right / (assigned + labelled), labelled);
    }

    /**
     * The means of several topics' figures, each over the topics where it is defined; F1 is the mean of F1s, not that of the
     * means (Opitz and Burst, Macro F1 and Macro F1, 2019). The support is that of all.
     */
    static Quality macro(Collection<Quality> topics) {
        return new Quality(mean(topics, Quality::precision), mean(topics, Quality::recall), mean(topics, Quality::f1),
                topics.stream().mapToLong(Quality::support).sum());
    }

    private static Double mean(Collection<Quality> topics, Function<Quality, Double> figure) {
        double[] defined = topics.stream().map(figure).filter(Objects::nonNull).mapToDouble(Double::doubleValue)
                .toArray();
        double sum = 0;
        for (double value : defined) {
            sum += value;
        }
        return defined.length == 0 ? null : (Double) (sum / defined.length);
    }

    static void requireShare(String what, Double share) {
        if (share != null && !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a " + what + " of " + share + " is no share");
        }
    }
}
