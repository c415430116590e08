package io.leitmotif.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.article.ArticleFilter;
import io.leitmotif.index.word.WordClause;
import io.leitmotif.index.word.WordQuery;
import io.leitmotif.vector.Embedding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The index at several sizes: how long it takes to build, how large it is, how much of the exact answer it finds and how
 * fast, beside PostgreSQL with pgvector where that is installed. Run with the profile {@code bench}; the arguments are
 * the sizes.
 */
public final class IndexBenchmark {

    private static final int DIMENSION = 512;
    private static final int QUESTIONS = 400;
    private static final int COMPARED = 200;
    /** So long are the lists that a hybrid search fuses. */
    private static final int FUSED = 200;
    private static final ArticleFilter RARE = new ArticleFilter("vr", null, null, null, null);

    private IndexBenchmark() {
    }

    public static void main(String[] sizes) throws Exception {
        try (PgVector postgres = PgVector.start()) {
            print(postgres == null ? "pgvector is not installed" : "pgvector " + postgres.version());
            for (String size : sizes) {
                ClusteredVectors vectors = ClusteredVectors.of(Integer.parseInt(size), DIMENSION);
                List<float[]> queries = vectors.queries(QUESTIONS);
                List<List<Integer>> exact = queries.stream().limit(COMPARED).map(q -> vectors.nearest(q, false)).toList();
                List<List<Integer>> exactRare = queries.stream().limit(COMPARED).map(q -> vectors.nearest(q, true)).toList();
                leitmotif(vectors, queries, exact, exactRare);
                if (postgres != null) {
                    pgvector(postgres, vectors, queries, exact, exactRare);
                }
            }
        }
    }

    private static void leitmotif(ClusteredVectors vectors, List<float[]> queries, List<List<Integer>> exact,
            List<List<Integer>> exactRare) throws Exception {
        List<String> texts = texts();
        Path folder = Files.createTempDirectory("leitmotif-index");
        int count = vectors.vectors().length;
        ArticleIndex index = new ArticleIndex(new Place(IndexConfig.Backend.LUCENE, folder), DIMENSION, "e");
        long cpu = cpu();
        long start = System.nanoTime();
        index.beginNext();
        for (int i = 0; i < count; i += 100) {
            index.putNext(IntStream.range(i, Math.min(count, i + 100)).mapToObj(n -> vectors.article(n, texts.get(n % texts.size()))).toList());
        }
        index.swap();
        print("%,d vectors: Leitmotif built in %.0f s, %.0f CPU s, %.0f MB", count, (System.nanoTime() - start) / 1e9,
                (cpu() - cpu) / 1e9, size(folder) / 1e6);
        for (ArticleFilter filter : List.of(ArticleFilter.ALL, RARE)) {
            Function<float[], List<Integer>> search = query -> index.nearest(Embedding.of(query), filter, 10).stream()
                    .map(hit -> (int) hit.id().getMostSignificantBits()).toList();
            double recall = recall(search, queries, filter == RARE ? exactRare : exact);
            for (int clients = 1; clients <= 2; clients++) {
                long before = cpu();
                AtomicInteger next = new AtomicInteger();
                Latency latency = Latency.of(clients, QUESTIONS, client -> () -> search.apply(
                        queries.get(next.getAndIncrement() % queries.size())));
                print("  Leitmotif            %-8s %d client(s)  recall@10 %.3f  %s  %.2f CPU ms", filter == RARE ? "5 %" : "all",
                        clients, recall, latency, (cpu() - before) / 1e6 / (Latency.WARM_UP + QUESTIONS * clients));
            }
        }
        WordIndex words = new WordIndex(index);
        for (int clients = 1; clients <= 2; clients++) {
            long before = cpu();
            AtomicInteger next = new AtomicInteger();
            Latency latency = Latency.of(clients, QUESTIONS, client -> () -> {
                int question = next.getAndIncrement();
                words.find(words(texts.get(question % texts.size())), ArticleFilter.ALL, FUSED);
                index.nearest(Embedding.of(queries.get(question % queries.size())), ArticleFilter.ALL, FUSED);
            });
            print("  Leitmotif            hybrid   %d client(s)  both lists, facets  %s  %.2f CPU ms", clients, latency,
                    (cpu() - before) / 1e6 / (Latency.WARM_UP + QUESTIONS * clients));
        }
        index.close();
        Generations.delete(folder);
    }

    /** The beginnings of the texts that topics are taught by, and that have words to ask for. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("models/topics/examples"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String text = new ObjectMapper().readTree(line).get("text").asText();
                    if (text.length() > 8 && text.substring(4, 8).codePoints().anyMatch(Character::isLetterOrDigit)) {
                        texts.add(text.substring(0, Math.min(60, text.length())));
                    }
                }
            }
        }
        return texts;
    }

    /** A few letters or signs from within a text. */
    private static WordQuery words(String text) {
        return new WordQuery(List.of(new WordClause(text.substring(4, 8).strip(), false, false, false)));
    }

    private static void pgvector(PgVector postgres, ClusteredVectors vectors, List<float[]> queries,
            List<List<Integer>> exact, List<List<Integer>> exactRare) throws Exception {
        postgres.fill(vectors);
        List<String> written = queries.stream().map(Arrays::toString).toList();
        long start = System.nanoTime();
        postgres.index();
        print("%,d vectors: pgvector built in %.0f s, %s", vectors.vectors().length, (System.nanoTime() - start) / 1e9,
                postgres.size());
        for (boolean onlyRare : List.of(false, true)) {
            for (int effort : onlyRare ? List.of(100) : List.of(40, 100, 200)) {
                for (int clients = 1; clients <= 2; clients++) {
                    List<Connection> connections = new ArrayList<>();
                    List<PreparedStatement> searches = new ArrayList<>();
                    for (int c = 0; c < clients; c++) {
                        connections.add(postgres.connect());
                        searches.add(postgres.search(connections.get(c), effort, onlyRare));
                    }
                    double recall = recall(query -> PgVector.nearest(searches.get(0), Arrays.toString(query)), queries, onlyRare ? exactRare : exact);
                    AtomicInteger next = new AtomicInteger();
                    Latency latency = Latency.of(clients, QUESTIONS, client -> () -> PgVector.nearest(searches.get(client),
                            written.get(next.getAndIncrement() % written.size())));
                    print("  pgvector ef %-3d      %-8s %d client(s)  recall@10 %.3f  %s", effort, onlyRare ? "5 %" : "all", clients,
                            recall, latency);
                    for (Connection connection : connections) {
                        connection.close();
                    }
                }
            }
        }
    }

    private static double recall(Function<float[], List<Integer>> search, List<float[]> queries, List<List<Integer>> exact) {
        long found = 0;
        for (int q = 0; q < exact.size(); q++) {
            found += search.apply(queries.get(q)).stream().filter(exact.get(q)::contains).count();
        }
        return found / 10.0 / exact.size();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void print(String line, Object... values) {
        System.out.println(values.length == 0 ? line : String.format(Locale.ROOT, line, values));
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private record Place(Backend backend, Path directory) implements IndexConfig {
    }
}
