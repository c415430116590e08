package io.leitmotif.topic.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A text of which some topics are known, with the decisions on these.
 *
 * @param text       to be shown if a decision was badly wrong; null if it is not at hand
 * @param language   BCP 47
 * @param judgements on each of the topics that it is known to have or not to have
 */
public record JudgedText(String text, String language, List<Judgement> judgements) {

    /** Refuses two judgements on one topic; copies them. */
    public JudgedText {
        Objects.requireNonNull(language, "language");
        judgements = List.copyOf(judgements);
        Set<String> topics = new HashSet<>();
        for (Judgement judgement : judgements) {
            if (!topics.add(judgement.topicId())) {
                throw new IllegalArgumentException("two judgements on " + judgement.topicId() + " of one text");
            }
        }
    }
}
