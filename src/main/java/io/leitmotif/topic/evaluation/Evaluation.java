package io.leitmotif.topic.evaluation;

import java.util.List;

/**
 * How good the decisions on some texts are. It does not depend on the order of the texts.
 *
 * @param texts          how many
 * @param micro          over all decisions
 * @param macro          the mean of the topics
 * @param exact          the share of texts all of whose decisions are right, 0..1; null if there are no texts
 * @param reliability    whether scores can be believed, over all decisions
 * @param topics         in the order they were asked for, those without a judgement too
 * @param languages      by language tag
 * @param topicLanguages those that occur, by topic and then by language tag
 * @param confusion      what is mistaken for what, most frequent first
 * @param mistakes       the surest of the wrong decisions, surest first
 */
public record Evaluation(long texts, Quality micro, Quality macro, Double exact, Reliability reliability,
        List<TopicEvaluation> topics, List<LanguageEvaluation> languages, List<TopicLanguageEvaluation> topicLanguages,
        List<Confusion> confusion, List<Mistake> mistakes) {

    /** Refuses a share of no texts; copies the lists. */
    public Evaluation {
        Quality.requireShare("exact match", exact);
        if ((texts == 0) != (exact == null)) {
            throw new IllegalArgumentException("exact match " + exact + " of " + texts + " texts");
        }
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
        topicLanguages = List.copyOf(topicLanguages);
        confusion = List.copyOf(confusion);
        mistakes = List.copyOf(mistakes);
    }
}
