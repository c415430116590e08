package io.leitmotif.topic.evaluation;

import java.util.List;

/**
 * Whether scores are the shares of being right that they say they are (Guo et al., On calibration of modern neural networks,
 * 2017), with the score read as the chance that a text has a topic (Naeini et al., Obtaining well calibrated probabilities
 * using Bayesian binning, 2015).
 *
 * @param bins ten of equal width, from 0 to 1
 */
public record Reliability(List<ReliabilityBin> bins) {

    /** How many ranges of scores there are. */
    public static final int BINS = 10;

    /** Refuses another number of bins; copies them. */
    public Reliability {
        bins = List.copyOf(bins);
        if (bins.size() != BINS) {
            throw new IllegalArgumentException(bins.size() + " bins, not " + BINS);
        }
    }

    /**
     * The expected calibration error: by how much score and share differ, Σ count / all · |share − score|.
     *
     * @return 0..1, lower is better; null if there were no decisions
     */
    public Double ece() {
        long all = 0;
        double error = 0;
        for (ReliabilityBin bin : bins) {
            if (bin.count() > 0) {
                all += bin.count();
                error += bin.count() * Math.abs(bin.share() - bin.score());
            }
        }
        return all == 0 ? null : (Double) (error / all);
    }
}
