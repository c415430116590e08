package io.leitmotif.service;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The service as users run it, the packaged jar or the executable, in a process of its own. */
public final class PackagedService implements AutoCloseable {

    private static final Path CACHE = Path.of(System.getProperty("leitmotif.test.cache"));
    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedService(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it and waits until it is ready. RestAssured speaks to it from then on. */
    public static PackagedService start(Path dataDirectory, Map<String, String> environment, String... before)
            throws IOException, InterruptedException {
        PackagedService service = launch(dataDirectory, environment, before);
        service.awaitReady();
        return service;
    }

    /** Starts it and returns at once. */
    public static PackagedService launch(Path dataDirectory, Map<String, String> environment, String... before)
            throws IOException {
        return launch(Program.packaged(), dataDirectory, environment, before);
    }

    /** Starts one of several and returns at once. */
    public static PackagedService launch(Program program, Path dataDirectory, Map<String, String> environment, String... before)
            throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(program.command());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LEITMOTIF_DATA_DIR", dataDirectory.toString(),
                "LEITMOTIF_ENCODER_CACHE_DIR", CACHE.toString(),
                "LEITMOTIF_TOPICS_CACHE_DIR", CACHE.resolve("topics").toString(),
                "QUARKUS_HTTP_PORT", Integer.toString(port)));
        builder.environment().putAll(environment);
        Path log = Files.createTempFile("leitmotif", ".log");
        return new PackagedService(builder.redirectOutput(log.toFile()).start(), log, port);
    }

    private void await(String health) throws IOException, InterruptedException {
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = port;
        Instant latest = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            try {
                if (given().get(health).statusCode() == 200) {
                    return;
                }
            } catch (Exception notListening) {
                // the port is not open yet
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("no 200 from " + health + "; its log:\n" + log());
    }

    /** Where it listens. */
    public String address() {
        return "http://localhost:" + port;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Waits for its end and returns the exit status. */
    public int exitStatus() throws InterruptedException {
        if (!process.waitFor(6, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    /** Waits until the port is open, whatever comes up behind it. RestAssured speaks to it from then on. */
    public void awaitLive() throws IOException, InterruptedException {
        await("/q/health/live");
    }

    /** Waits until all is there. RestAssured speaks to it from then on. */
    public void awaitReady() throws IOException, InterruptedException {
        await("/q/health/ready");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Of all its threads since it started. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** As Linux has it. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6).findFirst().orElseThrow();
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and waits for its end. */
    @Override
    public void close() {
        terminate();
        try {
            exitStatus();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Deletes the index of a service that is not running. */
    static void deleteIndex(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
