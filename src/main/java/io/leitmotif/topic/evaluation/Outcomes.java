package io.leitmotif.topic.evaluation;

/** Counts decisions by whether they were right. */
final class Outcomes {

    private long right;
    private long assigned;
    private long labelled;

    void add(Judgement judgement) {
        right += judgement.labelled() && judgement.assigned() ? 1 : 0;
        assigned += judgement.assigned() ? 1 : 0;
        labelled += judgement.labelled() ? 1 : 0;
    }

    Quality quality() {
        return Quality.of(right, assigned, labelled);
    }
}
