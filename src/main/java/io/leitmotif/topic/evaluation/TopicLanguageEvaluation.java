package io.leitmotif.topic.evaluation;

/**
 * The decisions on one topic of texts in one language.
 *
 * @param topicId  the topic's id
 * @param language BCP 47
 * @param quality  how well it was assigned
 */
public record TopicLanguageEvaluation(String topicId, String language, Quality quality) {
}
