package io.leitmotif.topic.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which topics are mistaken for which. */
final class Confusions {

    private record Pair(String labelled, String assigned) {
    }

    private final Map<Pair, Long> counts = new HashMap<>();

    void add(List<Judgement> judgements) {
        List<String> labelled = judgements.stream().filter(Judgement::labelled).map(Judgement::topicId).toList();
        List<String> wrong = judgements.stream().filter(judgement -> judgement.assigned() && !judgement.labelled())
                .map(Judgement::topicId).toList();
        for (String assigned : wrong) {
            if (labelled.isEmpty()) {
                count(null, assigned);
            }
            labelled.forEach(topic -> count(topic, assigned));
        }
        if (judgements.stream().noneMatch(Judgement::assigned)) {
            labelled.forEach(topic -> count(topic, null));
        }
    }

    private void count(String labelled, String assigned) {
        counts.merge(new Pair(labelled, assigned), 1L, Long::sum);
    }

    List<Confusion> mostFirst() {
        return counts.entrySet().stream()
                .map(entry -> new Confusion(entry.getKey().labelled(), entry.getKey().assigned(), entry.getValue()))
                .sorted().toList();
    }
}
