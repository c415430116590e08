package io.leitmotif.topic.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the surest of wrong decisions, and no more of their texts than is shown. */
final class WorstMistakes {

    private final int limit;
    private final PriorityQueue<Mistake> leastSureFirst = new PriorityQueue<>(Collections.reverseOrder());

    /** @param limit at least 1 */
    WorstMistakes(int limit) {
        this.limit = limit;
    }

    void add(JudgedText text, Judgement judgement) {
        boolean full = leastSureFirst.size() == limit;
        if (judgement.right() || full && judgement.confidence() < leastSureFirst.peek().confidence()) {
            return;
        }
        leastSureFirst.add(new Mistake(text.text() == null ? null : Excerpt.of(text.text()), text.language(),
                judgement.topicId(), judgement.labelled(), judgement.score()));
        if (leastSureFirst.size() > limit) {
            leastSureFirst.poll();
        }
    }

    List<Mistake> worstFirst() {
        return leastSureFirst.stream().sorted().toList();
    }
}
