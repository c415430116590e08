package io.leitmotif.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts that are measured together.
 *
 * @param name  for the report
 * @param texts at least one, prepared as the encoder prepares them, so that all contenders read the same tokens
 * @param tokens of each text, without {@code [CLS]} and {@code [SEP]}
 * @param turns how many parts the texts are dealt out in, one for each round; 1 measures all of them in every round
 */
record TextSet(String name, List<String> texts, List<Integer> tokens, int turns) {

    TextSet {
        texts = List.copyOf(texts);
        tokens = List.copyOf(tokens);
        if (texts.isEmpty() || texts.size() != tokens.size() || turns < 1 || turns > texts.size()) {
            throw new IllegalArgumentException(name + ": " + texts.size() + " texts, " + tokens.size() + " counts, " + turns + " turns");
        }
    }

    /** The texts of a round: as long and as short as those of the others, because neighbours are dealt to different rounds. */
    TextSet round(int round) {
        List<Integer> dealt = IntStream.range(0, texts.size()).filter(i -> i % turns == Math.floorMod(round, turns)).boxed().toList();
        return new TextSet(name, dealt.stream().map(texts::get).toList(), dealt.stream().map(tokens::get).toList(), 1);
    }

    /** The tokens that a contender reads of the texts when it stops at a number of tokens in each. */
    long tokens(int limit) {
        return tokens.stream().mapToLong(count -> Math.min(count, limit)).sum();
    }

    /** The same texts, strides apart: any run of them is a fair sample. */
    TextSet shuffled(int stride) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add((int) ((long) i * stride % texts.size()));
        }
        if (order.stream().distinct().count() != texts.size()) {
            throw new IllegalArgumentException(stride + " and " + texts.size() + " have a common divisor");
        }
        return new TextSet(name, order.stream().map(texts::get).toList(), order.stream().map(tokens::get).toList(), turns);
    }

    /** One line: how many texts of how many tokens. */
    @Override
    public String toString() {
        List<Integer> sorted = tokens.stream().sorted().toList();
        return "%s: %d texts, %d to %d tokens, median %d".formatted(name, sorted.size(), sorted.get(0), sorted.get(sorted.size() - 1),
                sorted.get(sorted.size() / 2));
    }
}
