package io.leitmotif.topic;

import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.head.Head;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The passages that carry a decision: the strongest first, as many as it takes to lose the topic without them (the
 * minimal explanation of Martens and Provost, Explaining data-driven document classifications, 2014), at most three,
 * as more are not read. Without them the score is lower.
 */
final class EvidenceFinder {

    private static final int MOST = 3;

    private EvidenceFinder() {
    }

    /** @return at least one passage */
    static List<Evidence> find(Head head, double threshold, EmbeddedDocument document) {
        record Scored(EmbeddedPassage passage, double score) {
        }
        List<Scored> strongestFirst = document.passages().stream()
                .map(passage -> new Scored(passage, head.score(EmbeddedText.of(passage.embedding(), document.language()))))
                .sorted(Comparator.comparingDouble(Scored::score).reversed()
                        .thenComparing(scored -> scored.passage().passage().start())).toList();
        List<Evidence> evidence = new ArrayList<>();
        EmbeddedText text = document.text();
        List<Embedding> remaining = new ArrayList<>(text.passages());
        for (Scored scored : strongestFirst) {
            evidence.add(new Evidence(scored.passage().passage().text(), scored.passage().passage().start(),
                    scored.passage().passage().end(), scored.score()));
            remaining.remove(scored.passage().embedding());
            if (evidence.size() == MOST || remaining.isEmpty() || head.score(text.with(remaining)) < threshold) {
                break;
            }
        }
        return evidence;
    }
}
