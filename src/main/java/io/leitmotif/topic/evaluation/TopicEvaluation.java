package io.leitmotif.topic.evaluation;

/**
 * The decisions on one topic.
 *
 * @param topic       the topic
 * @param quality     how well it was assigned
 * @param reliability whether its scores can be believed
 */
public record TopicEvaluation(EvaluatedTopic topic, Quality quality, Reliability reliability) {
}
