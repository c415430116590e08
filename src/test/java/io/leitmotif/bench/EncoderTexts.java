package io.leitmotif.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Transliterator;
import io.leitmotif.encoder.TestEncoders;
import io.leitmotif.text.Format;
import io.leitmotif.text.TextCleaner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the encoder's benchmark reads: the seeds, and texts written for this project as examples of topics, in Chinese and
 * English. The same files give the same texts. Not thread-safe.
 */
final class EncoderTexts {

    /** Content of a full window of 512 tokens: two are {@code [CLS]} and {@code [SEP]}. */
    static final int WINDOW = 510;
    private static final Path EXAMPLES = Path.of("models/topics/examples");
    /** Steps through the examples; a prime, so that a set's texts begin in different files and no two with the same example. */
    private static final int STRIDE = 367;

    private final HuggingFaceTokenizer tokenizer;
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final List<String> examples = new ArrayList<>();
    private final List<String> chinese;

    EncoderTexts(HuggingFaceTokenizer tokenizer) throws IOException {
        this.tokenizer = tokenizer;
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    examples.add(prepared(json.readTree(line).get("text").asText()));
                }
            }
        }
        chinese = examples.stream().filter(text -> text.codePoints().filter(Character::isIdeographic).count() > text.length() / 2).toList();
    }

    /** The five seeds, cleaned, to their end: what one article is. */
    TextSet seeds() throws Exception {
        return set("seeds", TestEncoders.seeds().stream()
                .map(seed -> prepared(TextCleaner.clean(seed, Format.AUTO, null, null, 160).text())).toList(), 1);
    }

    /**
     * 200 texts of 20 to 2,000 tokens, as many from 20 to 200 as from 200 to 2,000: neighbouring examples, joined and cut.
     *
     * @param rounds dealt out in so many parts
     */
    TextSet mixed(int rounds) {
        int count = 200;
        return set("mixed", generate(count, i -> joined(examples, i, (int) Math.round(20 * Math.pow(100, i / (count - 1.0))))), rounds)
                .shuffled(89);
    }

    /** 40 examples as they are, of 90 to 110 tokens. */
    TextSet shorts() {
        return set("short", IntStream.range(0, examples.size()).mapToObj(i -> examples.get(i * STRIDE % examples.size()))
                .filter(text -> tokens(text) >= 90 && tokens(text) <= 110).limit(40).toList(), 1);
    }

    /** 16 texts that fill one window to the last token. */
    TextSet windows() {
        return set("windows", generate(16, i -> joined(examples, i, WINDOW)), 1);
    }

    /** One Chinese text of so many characters; beyond those of the examples they come again. */
    TextSet ofCharacters(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append(chinese.get(i * STRIDE % chinese.size()));
        }
        return set(characters + " characters", List.of(text.substring(0, characters)), 1);
    }

    /** A Chinese text of so many tokens. */
    String ofTokens(int tokens) {
        return joined(chinese, 0, tokens);
    }

    /** Tokens of a text's own. */
    int tokens(String text) {
        return tokenizer.encode(text, false, false).getIds().length;
    }

    private TextSet set(String name, List<String> texts, int turns) {
        return new TextSet(name, texts, texts.stream().map(this::tokens).toList(), turns);
    }

    private static List<String> generate(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).toList();
    }

    private String joined(List<String> parts, int start, int tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = start * STRIDE % parts.size(); tokens(text.toString()) < tokens; i++) {
            text.append(text.isEmpty() ? "" : "\n").append(parts.get(i % parts.size()));
        }
        return first(text.toString(), tokens);
    }

    /** The longest beginning that has no more than so many tokens. */
    private String first(String text, int tokens) {
        int fits = 0;
        int over = text.length() + 1;
        while (over - fits > 1) {
            int middle = (fits + over) >>> 1;
            if (tokens(text.substring(0, middle)) <= tokens) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return text.substring(0, fits);
    }

    private String prepared(String text) {
        return simplified.transliterate(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
}
