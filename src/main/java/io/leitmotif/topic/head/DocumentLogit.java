package io.leitmotif.topic.head;

import io.leitmotif.vector.Embedding;
import java.util.List;

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

    /**
     * @param title    or null, which leaves it to the passages
     * @param passages at least one
     */
    static double of(LogisticRegression regression, Embedding title, List<Embedding> passages) {
        double[] logits = passages.stream().mapToDouble(regression::logit).sorted().toArray();
        int strongest = (int) Math.ceil(logits.length * STRONGEST);
        double all = 0;
        double top = 0;
        for (int i = 0; i < logits.length; i++) {
            all += logits[i];
            top += i >= logits.length - strongest ? logits[i] : 0;
        }
        double text = (all / logits.length + top / strongest) / 2;
        return title == null ? text : TITLE_WEIGHT * regression.logit(title) + (1 - TITLE_WEIGHT) * text;
    }
}
