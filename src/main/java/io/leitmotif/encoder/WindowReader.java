package io.leitmotif.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import io.leitmotif.model.ModelDescription;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Cuts texts into windows of tokens. A text longer than one window gives as few as it takes, their lengths equal to
 * one token, so that each counts alike; no token is left out or read twice. A prompt stands before each window, since
 * each is embedded for itself. Thread-safe.
 */
final class WindowReader implements AutoCloseable {

    private final TextPreparation preparation;
    private final HuggingFaceTokenizer tokenizer;
    private final Map<Role, long[]> prompts = new EnumMap<>(Role.class);
    private final long first;
    private final long last;
    private final int maxTokens;
    private final int member;
    private final OptionalLong unknown;

    /**
     * @param member    the model's number among those of the encoder
     * @param maxTokens tokens in a window, at most what the model reads at once
     */
    WindowReader(PreparedModel model, int member, int maxTokens) throws IOException {
        this.member = member;
        this.maxTokens = maxTokens;
        this.unknown = UnknownToken.of(model.tokenizer());
        preparation = new TextPreparation(model.description());
        tokenizer = open(model.tokenizer());
        try {
            long[] empty = tokenizer.encode("", true, false).getIds();
            if (empty.length != 2) {
                throw new ModelException(model.tokenizer() + " frames a text with " + empty.length + " tokens; a BERT's has 2");
            }
            first = empty[0];
            last = empty[1];
            for (Role role : Role.values()) {
                prompts.put(role, prompt(model.description(), role));
            }
        } catch (RuntimeException e) {
            tokenizer.close();
            throw e;
        }
    }

    private long[] prompt(ModelDescription model, Role role) {
        long[] prompt = tokens(preparation.prepare(role.prompt(model.prompts())).strip());
        if (prompt.length + 2 >= maxTokens) {
            throw new ModelException("The " + role + " prompt of " + model.id() + " takes " + prompt.length
                    + " tokens of the " + maxTokens + " that are read at once: it leaves none for a text.");
        }
        return prompt;
    }

    /**
     * The windows of a text, each with its role's prompt.
     *
     * @param number the text's, from 0
     * @throws ProblemException NOTHING_TO_READ if it has no token
     */
    TokenisedText read(int number, String text, Role role) {
        long[] prompt = prompts.get(role);
        int room = maxTokens - 2 - prompt.length;
        String prepared = preparation.prepare(text);
        Encoding encoding = tokenizer.encode(prepared, false, false);
        long[] tokens = encoding.getIds();
        if (tokens.length == 0) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "Text " + (number + 1) + " has no word in it.");
        }
        int count = (tokens.length + room - 1) / room;
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) tokens.length * i / count);
            int to = (int) ((long) tokens.length * (i + 1) / count);
            windows.add(new Window(number, member, framed(prompt, tokens, from, to)));
        }
        return new TokenisedText(windows, tokens.length, unknown(encoding, prepared));
    }

    /** Tokens that stand for letters or digits which the vocabulary lacks: of lost quotes and emoji nobody need be told. */
    private int unknown(Encoding encoding, String text) {
        long[] tokens = encoding.getIds();
        if (unknown.isEmpty() || Arrays.stream(tokens).noneMatch(token -> token == unknown.getAsLong())) {
            return 0;
        }
        int[] characters = text.codePoints().toArray(); // places are counted in them
        int count = 0;
        for (int i = 0; i < tokens.length; i++) {
            CharSpan place = encoding.getCharTokenSpans()[i];
            if (tokens[i] == unknown.getAsLong() && place != null) {
                count += Arrays.stream(characters, place.getStart(), place.getEnd()).anyMatch(Character::isLetterOrDigit) ? 1 : 0;
            }
        }
        return count;
    }

    /** The longest window. */
    int maxTokens() {
        return maxTokens;
    }

    /** A window of so many tokens that say nothing. */
    Window filler(int tokens) {
        long[] filler = new long[tokens];
        Arrays.fill(filler, first);
        filler[tokens - 1] = last;
        return new Window(0, member, filler);
    }

    private static HuggingFaceTokenizer open(Path file) throws IOException {
        try {
            return HuggingFaceTokenizer.builder().optTokenizerPath(file).optTruncation(false).optPadding(false).build();
        } catch (RuntimeException e) {
            throw new ModelException(file + " is no tokenizer that is read: " + e.getMessage(), e);
        }
    }

    private long[] tokens(String text) {
        return tokenizer.encode(text, false, false).getIds();
    }

    private long[] framed(long[] prompt, long[] tokens, int from, int to) {
        long[] framed = new long[prompt.length + to - from + 2];
        framed[0] = first;
        System.arraycopy(prompt, 0, framed, 1, prompt.length);
        System.arraycopy(tokens, from, framed, 1 + prompt.length, to - from);
        framed[framed.length - 1] = last;
        return framed;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
