package io.leitmotif.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One contender on one set of texts under one number of callers, round by round.
 *
 * @param rounds at least one
 */
record Samples(List<Sample> rounds) {

    Samples {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
    }

    /** The middle of the rounds, the higher one of an even number. */
    double median(ToDoubleFunction<Sample> figure) {
        return sorted(figure)[rounds.size() / 2];
    }

    double least(ToDoubleFunction<Sample> figure) {
        return sorted(figure)[0];
    }

    double most(ToDoubleFunction<Sample> figure) {
        return sorted(figure)[rounds.size() - 1];
    }

    /** The middle of the rounds' ratios to another: what slowed a round down slowed both. */
    double ratio(Samples other, ToDoubleFunction<Sample> figure) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(other.rounds.get(i));
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /**
     * The latency that a share of all calls stays within, in milliseconds.
     *
     * @param share 0..1
     */
    double latency(double share) {
        long[] all = rounds.stream().flatMapToLong(sample -> Arrays.stream(sample.latencies())).sorted().toArray();
        return all[(int) Math.max(0, Math.ceil(share * all.length) - 1)] / 1e6;
    }

    private double[] sorted(ToDoubleFunction<Sample> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }
}
