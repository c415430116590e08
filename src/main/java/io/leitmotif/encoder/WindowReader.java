package io.leitmotif.encoder;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into windows of tokens. A text longer than one window gives as few as it takes, their lengths equal to
 * one token, so that each counts alike; no token is left out or read twice. Thread-safe.
 */
final class WindowReader implements AutoCloseable {

    private final TextPreparation preparation;
    private final HuggingFaceTokenizer tokenizer;
    private final long first;
    private final long last;
    private final int room;

    WindowReader(PreparedModel model) throws IOException {
        preparation = new TextPreparation(model.description());
        tokenizer = HuggingFaceTokenizer.builder().optTokenizerPath(model.tokenizer())
                .optTruncation(false).optPadding(false).build();
        long[] empty = tokenizer.encode("", true, false).getIds();
        if (empty.length != 2) {
            throw new IllegalArgumentException(model.tokenizer() + " frames a text with " + empty.length + " tokens; a BERT's has 2");
        }
        first = empty[0];
        last = empty[1];
        room = model.description().maxTokens() - empty.length;
    }

    /**
     * All windows of all texts, in order.
     *
     * @throws ProblemException NOTHING_TO_READ if one of the texts has no token
     */
    List<Window> read(List<String> texts) {
        List<Window> windows = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            long[] tokens = tokenizer.encode(preparation.prepare(texts.get(text)), false, false).getIds();
            if (tokens.length == 0) {
                throw new ProblemException(Problem.NOTHING_TO_READ,
                        "Text " + (text + 1) + " of " + texts.size() + " has no word in it.");
            }
            int count = (tokens.length + room - 1) / room;
            for (int i = 0; i < count; i++) {
                int from = (int) ((long) tokens.length * i / count);
                int to = (int) ((long) tokens.length * (i + 1) / count);
                windows.add(new Window(text, framed(tokens, from, to)));
            }
        }
        return windows;
    }

    private long[] framed(long[] tokens, int from, int to) {
        long[] framed = new long[to - from + 2];
        framed[0] = first;
        System.arraycopy(tokens, from, framed, 1, to - from);
        framed[framed.length - 1] = last;
        return framed;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
