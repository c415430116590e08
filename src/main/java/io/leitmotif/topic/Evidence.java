package io.leitmotif.topic;

/**
 * A passage that carried a topic.
 *
 * @param text  the passage as it was read, cleaned
 * @param start where its source begins in the original content, in UTF-16 units, inclusive
 * @param end   where its source ends, exclusive
 * @param score the topic's score of this passage alone, 0..1
 */
public record Evidence(String text, int start, int end, double score) {

    /** Refuses a range that is none and a score outside 0..1. */
    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is 0..1, not " + score);
        }
    }
}
