package io.leitmotif.topic.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Sorts scores into the bins of a {@link Reliability}. */
final class BinnedScores {

    private final long[] counts = new long[Reliability.BINS];
    private final long[] labelled = new long[Reliability.BINS];
    private final double[] scores = new double[Reliability.BINS];

    void add(Judgement judgement) {
        int bin = Math.min(Reliability.BINS - 1, (int) (judgement.score() * Reliability.BINS));
        counts[bin]++;
        labelled[bin] += judgement.labelled() ? 1 : 0;
        scores[bin] += judgement.score();
    }

    Reliability reliability() {
        List<ReliabilityBin> bins = new ArrayList<>();
        for (int bin = 0; bin < Reliability.BINS; bin++) {
            long count = counts[bin];
            bins.add(new ReliabilityBin((double) bin / Reliability.BINS, (bin + 1.0) / Reliability.BINS, count,
                    count == 0 ? null : (Double) Math.min(1, scores[bin] / count),
                    count == 0 ? null : (Double) ((double) labelled[bin] / count)));
        }
        return new Reliability(bins);
    }
}
