package io.leitmotif.topic.evaluation;

/**
 * The decisions whose scores lie in one range.
 *
 * @param from  the least score, in it
 * @param to    the greatest, not in it, unless it is 1
 * @param count how many
 * @param score their mean score; null if there are none
 * @param share of the texts, the share that has the topic; null if there are none. Where scores can be believed it is the
 *              mean score
 */
public record ReliabilityBin(double from, double to, long count, Double score, Double share) {

    /** Refuses an empty range, and figures of nothing. */
    public ReliabilityBin {
        if (!(from >= 0 && from < to && to <= 1)) {
            throw new IllegalArgumentException(from + ".." + to + " is no range of scores");
        }
        Quality.requireShare("mean score", score);
        Quality.requireShare("share with the topic", share);
        if (count < 0 || (count == 0) != (score == null) || (count == 0) != (share == null)) {
            throw new IllegalArgumentException("score " + score + " and share " + share + " of " + count + " decisions");
        }
    }
}
