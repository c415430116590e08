package io.leitmotif.topic.evaluation;

/**
 * The decisions on texts in one language.
 *
 * @param language BCP 47
 * @param texts    how many
 * @param micro    over all decisions
 * @param macro    the mean of the topics
 * @param exact    the share of texts all of whose decisions are right, 0..1
 */
public record LanguageEvaluation(String language, long texts, Quality micro, Quality macro, double exact) {
}
