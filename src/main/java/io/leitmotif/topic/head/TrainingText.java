package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;

/**
 * A text to learn from and to be judged, seen from its language's centre.
 *
 * @param title    or null
 * @param passages at least one
 * @param whole    title and text in one
 * @param language as {@link Row} counts them
 * @param positive whether it has the topic
 * @param assumed  that nobody said so
 */
record TrainingText(float[] title, float[][] passages, float[] whole, int language, boolean positive,
        boolean assumed) {

    static TrainingText of(Sample sample, float[] centre, int language) {
        EmbeddedText text = sample.text();
        float[] title = text.title() == null ? null : Centres.centred(text.title(), centre);
        float[][] passages = new float[text.passages().size()][];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = Centres.centred(text.passages().get(i), centre);
        }
        Embedding whole = text.whole();
        return new TrainingText(title, passages, Centres.centred(whole, centre), language, sample.positive(),
                sample.assumed());
    }

    /** The logit of the document, as {@link DocumentLogit} has it. */
    double logit(LogisticRegression regression) {
        double[] logits = new double[passages.length];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = regression.logit(passages[i], language);
        }
        return title == null ? DocumentLogit.of(logits) : DocumentLogit.of(regression.logit(title, language), logits);
    }
}
