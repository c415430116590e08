package io.leitmotif.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.service.LabelledTexts.Labelled;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Published sets of texts through the packaged service, as a user would: a vocabulary with examples is put, the test side
 * is classified, the label of the best score counts. Prints accuracies.
 */
public final class TopicBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 4;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String service;
    private int vocabularies;

    private TopicBenchmark(String service) {
        this.service = service;
    }

    /** @param args the folder with the sets, or none for where they lie beside the project */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/eval/public");
        if (!Files.isDirectory(folder)) {
            System.out.println("There are no published sets in " + folder);
            return;
        }
        Path data = Files.createTempDirectory("leitmotif-topics");
        try (PackagedService packaged = PackagedService.start(data, Map.of("LEITMOTIF_SEEDS_LOAD", "false"))) {
            TopicBenchmark benchmark = new TopicBenchmark(packaged.address());
            for (Map.Entry<String, String> language : Map.of("zho_Hans", "zh-Hans", "zho_Hant", "zh-Hant", "eng_Latn", "en",
                    "jpn_Jpan", "ja").entrySet()) {
                benchmark.measure(LabelledTexts.sib200(folder.resolve("sib200"), language.getKey(), language.getValue()), 8, 10);
            }
            benchmark.measure(LabelledTexts.tnews(folder.resolve("tnews")), 32, 5);
            benchmark.measure(LabelledTexts.thucnews(folder.resolve("thucnews_titles")), 32, 5);
        }
    }

    private void measure(LabelledTexts texts, int shots, int seeds) throws Exception {
        System.out.printf(Locale.ROOT, "%-14s descriptions only %.3f%n", texts.name(), accuracy(texts, List.of()));
        double[] few = LongStream.range(0, seeds).mapToDouble(seed -> {
            try {
                return accuracy(texts, texts.shots(shots, seed));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).toArray();
        double mean = Arrays.stream(few).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(few).map(x -> (x - mean) * (x - mean)).sum() / (seeds - 1));
        System.out.printf(Locale.ROOT, "%-14s %d examples each, %d draws %.3f (standard deviation %.3f)%n", texts.name(), shots,
                seeds, mean, deviation);
        System.out.printf(Locale.ROOT, "%-14s all %d examples %.3f%n", texts.name(), texts.train().size(),
                accuracy(texts, texts.train()));
    }

    private double accuracy(LabelledTexts texts, List<Labelled> examples) throws Exception {
        String vocabulary = texts.name() + "-" + ++vocabularies;
        List<Map<String, Object>> topics = texts.labels().entrySet().stream().map(label -> Map.<String, Object>of("id",
                vocabulary + "-" + label.getKey(), "labels", Map.of("zh", label.getValue().name()), "description",
                label.getValue().description())).toList();
        List<Map<String, Object>> taught = examples.stream().map(example -> Map.<String, Object>of("text", example.text(),
                "topics", List.of(vocabulary + "-" + example.label()), "language", texts.language())).toList();
        send("PUT", "vocabularies/" + vocabulary, Map.of("id", vocabulary, "topics", topics, "examples", taught));
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (Labelled text : texts.test()) {
                answers.add(clients.submit(() -> send("POST", "classify?vocabulary=" + vocabulary,
                        Map.of("content", text.text(), "format", "text")).get("topics").get(0).get("id").asText()
                        .equals(vocabulary + "-" + text.label())));
            }
            int right = 0;
            for (Future<Boolean> answer : answers) {
                right += answer.get() ? 1 : 0;
            }
            return (double) right / answers.size();
        } finally {
            clients.shutdown();
        }
    }

    private JsonNode send(String method, String path, Object body) throws Exception {
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(service + "/" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
