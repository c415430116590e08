package io.leitmotif.teaching;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import java.util.List;
import java.util.Map;

/**
 * What somebody says of a topic; null leaves what is there, of a new topic nothing.
 *
 * @param id          the topic's
 * @param vocabulary  of a new topic "sectors", if null; that of a topic cannot change
 * @param labels      all of them, by BCP 47 language; at most 50 of 200 characters
 * @param description at most 5,000 characters
 * @param broader     "" for none
 * @param threshold   0 leaves it to what is learnt
 * @param retired     whether it is out of use
 * @param examples    the texts that teach it from now on, beside those that come with the service; each of at most 20,000
 *                    characters
 */
public record TopicChange(String id, String vocabulary, Map<String, String> labels, String description, String broader,
        Double threshold, Boolean retired, List<Example> examples) {

    private static final String DEFAULT_VOCABULARY = "sectors";

    /**
     * Refuses what is too long or nothing.
     *
     * @throws ProblemException MALFORMED or TOO_LARGE, naming the field, the limit and what was given
     */
    public TopicChange {
        TopicLimits.requireId(id);
        labels = labels == null ? null : TopicLimits.canonical(labels);
        TopicLimits.requireDescription(description);
        if (examples != null) {
            examples.forEach(TopicLimits::requireExample);
        }
    }

    /**
     * The topic with this change.
     *
     * @param now as it is, or null if it is new
     * @throws ProblemException MALFORMED for what cannot be a topic, CONFLICT for another vocabulary
     */
    Topic apply(Topic now) {
        if (now == null) {
            return topic(vocabulary == null ? DEFAULT_VOCABULARY : vocabulary, labels, description, broader(null),
                    threshold(null), retired != null && retired);
        }
        if (vocabulary != null && !vocabulary.equals(now.vocabulary())) {
            throw new ProblemException(Problem.CONFLICT, "topic " + id + " is of vocabulary " + now.vocabulary()
                    + ", not of " + vocabulary + "; an id is never given to another topic");
        }
        return topic(now.vocabulary(), labels == null ? now.labels() : labels,
                description == null ? now.description() : description, broader(now.broader()),
                threshold(now.threshold()), retired == null ? now.retired() : retired);
    }

    private Topic topic(String of, Map<String, String> named, String described, String below, Double least, boolean out) {
        try {
            return new Topic(id, of, named, described, below, least, out);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, e.getMessage(), e);
        }
    }

    private String broader(String now) {
        return broader == null ? now : broader.isEmpty() ? null : broader;
    }

    private Double threshold(Double now) {
        return threshold == null ? now : threshold == 0 ? null : threshold;
    }
}
