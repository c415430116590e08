package io.leitmotif.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.OnnxReference;
import io.leitmotif.encoder.TestEncoders;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.vector.Embedding;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Documents per CPU second of the whole process, on the same texts in one run, in turns, the median of the rounds.
 * The ratios are to ONNX Runtime on one thread. LangChain4j's in-process model runs as it comes, with ONNX Runtime's own
 * threads, and its figures have two states on two cores: the runtime pins its second thread to CPU 1 and both spin, so
 * when the calling thread is on CPU 1 too, it does half as much per CPU second. Its wall and CPU figures are then equal:
 * such a run says nothing about it. Run with the profile {@code bench}; the argument is the number of rounds.
 */
public final class EncoderBenchmark {

    private static final String PEER = "dev.langchain4j.model.embedding.onnx.bgesmallzhv15.BgeSmallZhV15EmbeddingModel";

    private record Sample(double perCpuSecond, double perSecond) {}

    private EncoderBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        Encoder fp32 = TestEncoders.loaded("leitmotif.encoder.precision", "fp32");
        Encoder bf16 = TestEncoders.loaded("leitmotif.encoder.precision", "bf16");
        HuggingFaceTokenizer tokenizer = tokenizer();
        List<String> texts = BenchmarkTexts.read(tokenizer);
        OnnxReference onnx = new OnnxReference(Path.of("target/onnx"), Pooling.CLS);

        Map<String, Function<List<String>, List<Embedding>>> contenders = new LinkedHashMap<>();
        contenders.put("ONNX Runtime, one thread", each(text -> onnx.embed(tokenizer.encode(text).getIds())));
        contenders.put("LangChain4j, its own threads", each(peer()));
        contenders.put("Leitmotif fp32, one by one", each(text -> fp32.embed(List.of(text)).get(0)));
        contenders.put("Leitmotif fp32, one call", fp32::embed);
        contenders.put("Leitmotif bf16, one by one", each(text -> bf16.embed(List.of(text)).get(0)));
        contenders.put("Leitmotif bf16, one call", bf16::embed);

        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        Map<String, List<Embedding>> answers = new LinkedHashMap<>();
        for (int round = -2; round < rounds; round++) {
            for (var contender : contenders.entrySet()) {
                Sample sample = measure(texts, contender.getValue(), answers, contender.getKey());
                if (round >= 0) {
                    samples.computeIfAbsent(contender.getKey(), name -> new ArrayList<>()).add(sample);
                }
            }
        }
        print(texts, tokenizer, samples, answers);
        System.exit(0);
    }

    private static Sample measure(List<String> texts, Function<List<String>, List<Embedding>> contender,
            Map<String, List<Embedding>> answers, String name) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        int passes = 3;
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        for (int pass = 0; pass < passes; pass++) {
            answers.put(name, contender.apply(texts));
        }
        double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
        double seconds = (System.nanoTime() - wall) / 1e9;
        return new Sample(passes * texts.size() / cpuSeconds, passes * texts.size() / seconds);
    }

    private static void print(List<String> texts, HuggingFaceTokenizer tokenizer, Map<String, List<Sample>> samples,
            Map<String, List<Embedding>> answers) {
        int[] lengths = texts.stream().mapToInt(text -> tokenizer.encode(text).getIds().length).sorted().toArray();
        System.out.printf("%d texts of %d to %d tokens, median %d%n", lengths.length, lengths[0], lengths[lengths.length - 1],
                lengths[lengths.length / 2]);
        System.out.printf("%-30s %14s %8s %10s %10s %12s%n", "", "docs/CPU s", "ratio", "docs/s", "ratio", "least cosine");
        String base = samples.keySet().iterator().next();
        samples.forEach((name, list) -> {
            double[] ratios = new double[list.size()];
            double[] wallRatios = new double[list.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = list.get(i).perCpuSecond() / samples.get(base).get(i).perCpuSecond();
                wallRatios[i] = list.get(i).perSecond() / samples.get(base).get(i).perSecond();
            }
            double cosine = 1;
            for (int i = 0; i < texts.size(); i++) {
                cosine = Math.min(cosine, answers.get(name).get(i).dot(answers.get(base).get(i)));
            }
            System.out.printf("%-30s %14.1f %8.2f %10.1f %10.2f %12.6f%n", name,
                    median(list.stream().mapToDouble(Sample::perCpuSecond).toArray()), median(ratios),
                    median(list.stream().mapToDouble(Sample::perSecond).toArray()), median(wallRatios), cosine);
        });
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Function<List<String>, List<Embedding>> each(Function<String, Embedding> one) {
        return texts -> texts.stream().map(one).toList();
    }

    /** By reflection, because only the profile {@code bench} has what LangChain4j needs. */
    private static Function<String, Embedding> peer() throws Exception {
        Object model = Class.forName(PEER).getConstructor().newInstance();
        Method embed = model.getClass().getMethod("embed", String.class);
        return text -> {
            try {
                Object response = embed.invoke(model, text);
                Object content = response.getClass().getMethod("content").invoke(response);
                return Embedding.of((float[]) content.getClass().getMethod("vector").invoke(content));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static HuggingFaceTokenizer tokenizer() throws Exception {
        Path file = Path.of("target/tokenizer.json");
        try (var in = EncoderBenchmark.class.getResourceAsStream("/bge-small-zh-v1.5-tokenizer.json")) {
            Files.write(file, in.readAllBytes());
        }
        return HuggingFaceTokenizer.builder().optTokenizerPath(file).optTruncation(false).optPadding(false).build();
    }
}
