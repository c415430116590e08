package io.leitmotif.bench;

import io.leitmotif.model.torch.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders on the same texts in turns: in every round, for each set of texts and number of callers, one after the other,
 * and another one first each time. The machine's peak is measured in every round too. Used by one thread.
 */
final class Race {

    /** Stands for one caller that has all texts embedded in one call. */
    static final int TOGETHER = 0;
    static final List<Integer> CALLERS = List.of(TOGETHER, 1, 2, 8);

    private record Cell(String set, int callers, String contender) {}

    private final ClosedLoop loop;
    private final List<Contender> contenders;
    private final Map<String, Integer> limits;
    private final Map<Cell, List<Sample>> samples = new HashMap<>();

    /** @param limits by contender's name, the tokens it reads of a text at most */
    Race(ClosedLoop loop, List<Contender> contenders, Map<String, Integer> limits) {
        this.loop = loop;
        this.contenders = List.copyOf(contenders);
        this.limits = Map.copyOf(limits);
    }

    /** Runs all rounds after a pass that is not counted. */
    void run(List<TextSet> sets, int rounds, MatrixPeak peak) throws Exception {
        for (TextSet set : sets) {
            List<String> texts = set.round(0).texts();
            for (Contender contender : contenders) {
                contender.many().apply(texts);
                texts.forEach(contender.one()::apply);
            }
        }
        List<Contender> order = new ArrayList<>(contenders);
        for (int round = 0; round < rounds; round++) {
            for (Precision precision : Precision.values()) {
                peak.measure(precision);
            }
            for (TextSet set : sets) {
                for (int callers : CALLERS) {
                    for (Contender contender : order) {
                        samples.computeIfAbsent(new Cell(set.name(), callers, contender.name()), cell -> new ArrayList<>())
                                .add(sample(contender, set.round(round), callers));
                    }
                }
            }
            Collections.rotate(order, 1);
        }
    }

    /** What was measured; {@link #run} has been called with the set. */
    Samples of(TextSet set, int callers, String contender) {
        return new Samples(samples.get(new Cell(set.name(), callers, contender)));
    }

    private Sample sample(Contender contender, TextSet texts, int callers) throws Exception {
        int limit = limits.get(contender.name());
        return callers == TOGETHER ? loop.runTogether(contender, texts, limit) : loop.run(contender, texts, callers, limit);
    }
}
