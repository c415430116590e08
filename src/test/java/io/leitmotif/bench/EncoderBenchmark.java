package io.leitmotif.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.OnnxReference;
import io.leitmotif.encoder.TestEncoders;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.vector.Embedding;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ours beside LangChain4j and DJL on the same texts in one process, in turns: documents and tokens per CPU second of the
 * whole process and per second, latencies under several callers, share of the machine's peak, growth with length and callers.
 * What the figures mean is in {@code docs/benchmark-encoder.md}. Run with the profile {@code bench}; the argument is the
 * number of rounds.
 *
 * <p>LangChain4j's ONNX Runtime has two states on two cores: the runtime pins its second thread to CPU 1 and both spin, so
 * when the calling thread is on CPU 1 too, it does half as much per CPU second. Such a figure has "cores" of about 1 under
 * one caller, and the columns "least to most" lie far apart when both states came up.
 */
public final class EncoderBenchmark {

    private static final Path FOLDER = Path.of("target/bench");

    private EncoderBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        PrintStream out = System.out;
        Machine machine = new Machine();
        Encoder bf16 = TestEncoders.loaded("leitmotif.encoder.precision", "bf16");
        Encoder fp32 = TestEncoders.loaded("leitmotif.encoder.precision", "fp32");
        Contender ours = Contender.of("Leitmotif bf16", bf16);
        Contender oursExact = Contender.of("Leitmotif fp32", fp32);
        Contender stock = DjlStock.load(FOLDER.resolve("djl")); // before LangChain4j: DJL insists on making ONNX Runtime's environment
        Contender peer = LangChain4j.fp32();
        List<Contender> contenders = List.of(ours, oursExact, peer, LangChain4j.quantised(), stock);

        HuggingFaceTokenizer tokenizer = tokenizer();
        EncoderTexts texts = new EncoderTexts(tokenizer);
        TextSet windows = texts.windows();
        TextSet shorts = texts.shorts();
        List<TextSet> sets = List.of(windows, shorts, texts.mixed(rounds), texts.seeds());

        out.println(machine);
        out.printf("%n%-17s %14s %26s %26s%n", "", "reads", "least cosine, windows", "least cosine, short");
        Map<String, Integer> limits = new HashMap<>();
        OnnxReference reference = new OnnxReference(FOLDER.resolve("onnx"), Pooling.CLS);
        for (Contender contender : contenders) {
            int limit = TokensRead.of(contender, texts);
            limits.put(contender.name(), limit);
            out.printf(Locale.ROOT, "%-17s %14s %26.6f %26.6f%n", contender.name(),
                    limit == Integer.MAX_VALUE ? "to the end" : limit + " tokens",
                    leastCosine(contender, windows, reference, tokenizer), leastCosine(contender, shorts, reference, tokenizer));
        }

        ClosedLoop loop = new ClosedLoop();
        Race race = new Race(loop, contenders, limits);
        try (MatrixPeak peak = new MatrixPeak(FOLDER)) {
            race.run(sets, rounds, peak);
            RaceReport report = new RaceReport(out, race, contenders.stream().map(Contender::name).toList());
            sets.forEach(report::table);
            report.shareOfPeak(windows, peak);
            new Targets(out, race).print(windows, shorts, peak);
        }
        Growth growth = new Growth(out, loop, limits);
        growth.withLength(List.of(ours, oursExact, peer, stock), texts);
        growth.withCallers(List.of(ours, oursExact, peer), shorts);
        out.printf("%n%s%n", machine.others());
        System.exit(0);
    }

    /** Over all texts of the set, with ONNX Runtime on the 32-bit weights. */
    private static double leastCosine(Contender contender, TextSet set, OnnxReference reference, HuggingFaceTokenizer tokenizer) {
        double least = 1;
        for (String text : set.texts()) {
            Embedding expected = reference.embed(tokenizer.encode(text).getIds());
            least = Math.min(least, contender.one().apply(text).dot(expected));
        }
        return least;
    }

    private static HuggingFaceTokenizer tokenizer() throws Exception {
        Path file = FOLDER.resolve("tokenizer.json");
        Files.createDirectories(FOLDER);
        try (var in = EncoderBenchmark.class.getResourceAsStream("/bge-small-zh-v1.5-tokenizer.json")) {
            Files.write(file, in.readAllBytes());
        }
        return HuggingFaceTokenizer.builder().optTokenizerPath(file).optTruncation(false).optPadding(false).build();
    }
}
