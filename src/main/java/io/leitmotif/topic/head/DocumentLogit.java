package io.leitmotif.topic.head;

import java.util.Arrays;

/**
 * One topic's logit of a whole text, from those of its title and passages: 0.35 the mean of all passages, 0.35 the mean
 * of their strongest third, 0.3 the title. The mean keeps a passing mention in one of forty from counting; the strongest
 * third lets a section count that is a subject of its own; a title says what its author thought the text was about.
 */
final class DocumentLogit {

    private static final double STRONGEST = 1 / 3.0;
    private static final double TITLE_WEIGHT = 0.3;

    private DocumentLogit() {
    }

    /** Of a text without a title. */
    static double of(double[] passages) {
        double[] logits = passages.clone();
        Arrays.sort(logits);
        int strongest = (int) Math.ceil(logits.length * STRONGEST);
        double all = 0;
        double top = 0;
        for (int i = 0; i < logits.length; i++) {
            all += logits[i];
            top += i >= logits.length - strongest ? logits[i] : 0;
        }
        return (all / logits.length + top / strongest) / 2;
    }

    /** Of a text with a title. */
    static double of(double title, double[] passages) {
        return TITLE_WEIGHT * title + (1 - TITLE_WEIGHT) * of(passages);
    }
}
