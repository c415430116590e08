package io.leitmotif.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How each form of the service starts and serves, as a table in Markdown: the jar on JVMs, on one of 25 or later also with
 * an AOT cache, and the executable where it was built. Caches are warm and the data directory is a used one. Times are
 * medians from the start of the process; the two clients of the load post seed articles to be classified.
 * Arguments: the number of starts, the seconds of load, and the homes of JDKs, parted as paths are.
 */
public final class StartProfile {

    private static final int CLIENTS = 2;
    private static final long POLL_MILLIS = 4;
    private static final String TEXT = "{\"content\": \"新款混合现实头显发布，重一百八十克，支持手势与眼动追踪。\"}";

    private final int starts;
    private final int loadSeconds;
    private final List<String> articles;

    private StartProfile(int starts, int loadSeconds) throws IOException {
        this.starts = starts;
        this.loadSeconds = loadSeconds;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            articles = files.filter(file -> file.toString().matches(".*\\d+_.*\\.txt")).sorted().map(StartProfile::body).toList();
        }
    }

    /** What one start took, in milliseconds, and the CPU seconds and resident megabytes to the first topics. */
    private record Started(double live, double ready, double topics, double cpu, double resident) {
    }

    /** Articles a second, CPU milliseconds an article, resident megabytes at the end. */
    private record Load(double throughput, double cpu, double resident) {
    }

    public static void main(String[] arguments) throws Exception {
        StartProfile profile = new StartProfile(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println("\n| | live, ms | ready, ms | first topics, ms | CPU to there, s | RSS then, MB"
                + " | articles/s | CPU an article, ms | RSS under load, MB |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Program program : programs(arguments[2].split(File.pathSeparator))) {
            System.out.println(profile.row(program));
        }
        System.out.printf(Locale.ROOT, "%nlib/ %.0f MB; jars %.0f MB; executable %.0f MB%n", megabytes(Path.of("target/lib")),
                megabytes(Path.of("target/quarkus-app")) - megabytes(Path.of("target/lib")),
                Program.hasExecutable() ? megabytes(Path.of(Program.executable().command().get(0))) : Double.NaN);
    }

    private static List<Program> programs(String... homes) throws Exception {
        List<Program> programs = new ArrayList<>();
        for (String home : homes) {
            String release = Files.readString(Path.of(home, "release"));
            int version = Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
            programs.add(Program.jar("JDK " + version, Path.of(home)));
            if (version >= 25) {
                Path cache = Files.createTempDirectory("leitmotif-aot").resolve("leitmotif.aot");
                train(Program.jar("training", Path.of(home), "-XX:AOTCacheOutput=" + cache));
                programs.add(Program.jar("JDK " + version + ", AOT cache", Path.of(home), "-XX:AOTCache=" + cache));
                System.out.printf(Locale.ROOT, "AOT cache of JDK %d: %.0f MB%n", version, megabytes(cache));
            }
        }
        if (Program.hasExecutable()) {
            programs.add(Program.executable());
        }
        return programs;
    }

    private static void train(Program program) throws Exception {
        try (PackagedService service = PackagedService.launch(program, Files.createTempDirectory("leitmotif-start"), Map.of())) {
            service.awaitReady();
            classify(service, TEXT);
        }
    }

    private String row(Program program) throws Exception {
        Path data = Files.createTempDirectory("leitmotif-start");
        List<Started> all = new ArrayList<>();
        Load load = null;
        for (int i = -1; i < starts; i++) {
            long begin = System.nanoTime();
            try (PackagedService service = PackagedService.launch(program, data, Map.of())) {
                double live = await(service, "/q/health/live", begin);
                double ready = await(service, "/q/health/ready", begin);
                classify(service, TEXT);
                double topics = millis(begin);
                if (i >= 0) { // the first has to store the seeds
                    all.add(new Started(live, ready, topics, service.cpuSeconds(), service.residentMegabytes()));
                }
                if (i == starts - 1) {
                    load = load(service);
                }
            }
        }
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.2f | %.0f | %.1f | %.0f | %.0f |", program.name(),
                median(all.stream().mapToDouble(Started::live).toArray()), median(all.stream().mapToDouble(Started::ready).toArray()),
                median(all.stream().mapToDouble(Started::topics).toArray()), median(all.stream().mapToDouble(Started::cpu).toArray()),
                median(all.stream().mapToDouble(Started::resident).toArray()), load.throughput(), load.cpu(), load.resident());
    }

    private Load load(PackagedService service) throws Exception {
        double cpu = service.cpuSeconds();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(loadSeconds);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<Integer> client = () -> {
                int done = 0;
                for (; System.nanoTime() < end; done++) {
                    classify(service, articles.get(done % articles.size()));
                }
                return done;
            };
            int done = 0;
            for (var each : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                done += each.get();
            }
            return new Load(done / (millis(begin) / 1_000), (service.cpuSeconds() - cpu) * 1_000 / done, service.residentMegabytes());
        } finally {
            clients.shutdownNow();
        }
    }

    private static double await(PackagedService service, String path, long begin) throws Exception {
        while (status(service, path, null) != 200) {
            if (!service.isAlive()) {
                throw new IllegalStateException(service.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return millis(begin);
    }

    private static void classify(PackagedService service, String body) throws IOException {
        int status = status(service, "/classify", body);
        if (status != 200) {
            throw new IllegalStateException("status " + status);
        }
    }

    /** 0 if nobody listens yet. */
    private static int status(PackagedService service, String path, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(service.address() + path).toURL().openConnection();
        try {
            if (body != null) {
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/json");
                connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            int status = connection.getResponseCode();
            (status < 400 ? connection.getInputStream() : connection.getErrorStream()).readAllBytes();
            return status;
        } catch (ConnectException notListening) {
            return 0;
        }
    }

    private static String body(Path article) {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("content", Files.readString(article)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double megabytes(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
