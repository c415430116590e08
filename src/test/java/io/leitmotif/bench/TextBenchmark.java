package io.leitmotif.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.text.Format;
import io.leitmotif.text.TextCleaner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * How much is cleaned in a CPU second of one thread, in megabytes of UTF-8: plain text in two languages, the seed articles,
 * and the pages the HTML tests read, beside jsoup parsing the same pages into a document and no more. In turns, the median of
 * the rounds. Run with the profile {@code bench}; the argument is the number of rounds.
 */
public final class TextBenchmark {

    private static final long ROUND = 500_000_000; // CPU nanoseconds

    private TextBenchmark() {
    }

    public static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("Chinese text", examples("chinese-long.jsonl"));
        texts.put("English text", examples("english.jsonl"));
        texts.put("seed articles", files(Path.of("seeds"), ".txt").stream().filter(seed -> seed.length() > 1_000).toList());
        texts.put("HTML pages", files(Path.of("src/test/resources/pages"), ".html"));
        texts.put("HTML pages, jsoup alone", texts.get("HTML pages"));

        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = -4; round < rounds; round++) {
            for (var text : texts.entrySet()) {
                double rate = rate(text.getValue(), text.getKey().endsWith("alone") ? Jsoup::parse : TextBenchmark::clean);
                if (round >= 0) {
                    rates.computeIfAbsent(text.getKey(), name -> new ArrayList<>()).add(rate);
                }
            }
        }
        rates.forEach((name, all) -> System.out.printf(Locale.ROOT, "%-26s %4d texts %7.1f kB  %7.1f MB/s%n", name,
                texts.get(name).size(), bytes(texts.get(name)) / 1e3, median(all)));
        System.out.printf(Locale.ROOT, "HTML takes %.2f times as long as jsoup alone%n",
                median(rates.get("HTML pages, jsoup alone")) / median(rates.get("HTML pages")));
    }

    private static void clean(String original) {
        TextCleaner.clean(original, Format.AUTO, null, null, 160);
    }

    private static double rate(List<String> texts, Consumer<String> work) {
        long size = bytes(texts);
        long done = 0;
        long start = cpu();
        do {
            texts.forEach(work);
            done += size;
        } while (cpu() - start < ROUND);
        return done * 1e3 / (cpu() - start);
    }

    private static long bytes(List<String> texts) {
        return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> examples(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("models/topics/examples", file))) {
            texts.add(json.readTree(line).get("text").asText());
        }
        return texts;
    }

    private static List<String> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }
}
