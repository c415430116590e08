package io.leitmotif.intake;

import java.util.Objects;
import java.util.Set;

/**
 * A text whose topics somebody knows.
 *
 * @param line       where it stands among the others, 1 and up: problems name it
 * @param submission the text as it comes
 * @param topics     the ids of every topic that it has, of whatever vocabulary; empty if it has none
 */
public record LabelledText(int line, Submission submission, Set<String> topics) {

    /** Refuses a line below 1; copies the topics. */
    public LabelledText {
        Objects.requireNonNull(submission, "submission");
        topics = Set.copyOf(topics);
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not from " + line);
        }
    }
}
