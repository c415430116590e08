package io.leitmotif.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.Input;
import io.leitmotif.encoder.Role;
import io.leitmotif.encoder.Routing;
import io.leitmotif.encoder.TestEncoders;
import io.leitmotif.model.Polyglot;
import io.leitmotif.text.Format;
import io.leitmotif.text.TextCleaner;
import io.leitmotif.vector.AffineMap;
import io.leitmotif.vector.Embedding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a passage costs in CPU time with the Chinese model alone and with the polyglot encoder, in turns, because the
 * speed of shared cores changes by the minute; and what choosing a route and mapping cost of that.
 */
public final class LanguageCost {

    private static final int PASSAGES = 100;
    private static final int PASSAGE_WIDTH = 160;
    /** Passes over all passages of what takes microseconds. */
    private static final int TIMED = 100;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private LanguageCost() {
    }

    /** @param arguments the number of rounds, or none for 7 */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        Map<String, List<Input>> sets = new LinkedHashMap<>();
        sets.put("Chinese", passages("chinese-long.jsonl", "chinese-2.jsonl"));
        sets.put("English", passages("english-3.jsonl", "english-2.jsonl"));
        List<Input> mixed = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            mixed.add(sets.get(i % 2 == 0 ? "Chinese" : "English").get(i));
        }
        sets.put("both in turns", mixed);
        try (Encoder alone = TestEncoders.loaded("leitmotif.encoder.model", TestEncoders.CHINESE);
                Encoder polyglot = TestEncoders.loaded("leitmotif.encoder.model", "models/polyglot")) {
            System.out.println("passages       alone ms  polyglot ms  ratio, median  least  most");
            sets.forEach((name, passages) -> compare(name, passages, alone, polyglot, rounds));
        }
        parts(mixed);
    }

    private static void compare(String name, List<Input> passages, Encoder alone, Encoder polyglot, int rounds) {
        encode(alone, passages);
        encode(polyglot, passages);
        double[] first = new double[rounds];
        double[] second = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            first[round] = encode(alone, passages);
            second[round] = encode(polyglot, passages);
            ratios[round] = second[round] / first[round];
        }
        System.out.printf(Locale.ROOT, "%-14s %8.2f  %11.2f  %13.2f  %5.2f  %4.2f%n", name, median(first), median(second),
                median(ratios), Arrays.stream(ratios).min().orElseThrow(), Arrays.stream(ratios).max().orElseThrow());
    }

    /** CPU milliseconds a passage. */
    private static double encode(Encoder encoder, List<Input> passages) {
        long start = SYSTEM.getProcessCpuTime();
        encoder.encode(passages, Role.PASSAGE);
        return (SYSTEM.getProcessCpuTime() - start) / 1e6 / passages.size();
    }

    private static void parts(List<Input> passages) {
        Polyglot polyglot = Polyglot.read("models/polyglot");
        Routing routing = new Routing(polyglot);
        AffineMap map = polyglot.routes().stream().filter(route -> route.language().equals("en")).findFirst().orElseThrow().map();
        float[] values = new float[map.inputs()];
        values[0] = 1;
        Embedding embedding = Embedding.of(values);
        Runnable route = () -> passages.forEach(routing::language);
        Runnable place = () -> passages.forEach(passage -> map.apply(embedding));
        System.out.printf(Locale.ROOT, "choosing a route %.1f µs a passage, a map of %d to %d %.1f µs%n", microseconds(route),
                map.inputs(), map.outputs(), microseconds(place));
    }

    /** CPU microseconds a passage in this thread, after as much to warm up. */
    private static double microseconds(Runnable round) {
        double taken = 0;
        for (int pass = 0; pass < 2; pass++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < TIMED; i++) {
                round.run();
            }
            taken = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3;
        }
        return taken / (TIMED * PASSAGES);
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Passages of the texts that come with the service, as it cuts them. */
    private static List<Input> passages(String... files) throws IOException {
        List<Input> passages = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of("models/topics/examples", file))) {
                String text = new ObjectMapper().readTree(line).get("text").asText();
                TextCleaner.clean(text, Format.TEXT, null, null, PASSAGE_WIDTH).passages()
                        .forEach(passage -> passages.add(new Input(passage.text(), null)));
            }
        }
        return passages.subList(0, PASSAGES);
    }
}
