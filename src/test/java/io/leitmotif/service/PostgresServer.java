package io.leitmotif.service;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of its own: a new cluster in a temporary folder, on loopback, never as root. */
public final class PostgresServer {

    private final Path home;
    private final Path binaries;
    private final int port;

    private PostgresServer(Path home, Path binaries, int port) {
        this.home = home;
        this.binaries = binaries;
        this.port = port;
    }

    /** Starts one, or leaves the test out where no PostgreSQL is installed and none is required. */
    public static PostgresServer start() throws IOException, InterruptedException {
        Path binaries = binaries();
        boolean required = "1".equals(System.getenv("LEITMOTIF_TEST_POSTGRES"));
        assertTrue(binaries != null || !required, "PostgreSQL is required by LEITMOTIF_TEST_POSTGRES and not installed");
        assumeTrue(binaries != null, "no PostgreSQL is installed (Debian: apt-get install postgresql)");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path home = Files.createTempDirectory("leitmotif-postgres");
        if (asRoot()) {
            run(List.of("chown", "nobody", home.toString()));
        }
        PostgresServer server = new PostgresServer(home, binaries, port);
        server.postgres("initdb", "-D", home.resolve("data").toString(), "-U", "leitmotif", "-A", "trust",
                "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        server.postgres("pg_ctl", "-D", home.resolve("data").toString(), "-w", "-l", home.resolve("log").toString(),
                "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -k " + home, "start");
        server.postgres("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "leitmotif", "leitmotif");
        return server;
    }

    /** Where it is for JDBC; user {@code leitmotif}, any password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/leitmotif";
    }

    /** What the service is told to use it. */
    Map<String, String> environment() {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", url(),
                "QUARKUS_DATASOURCE_USERNAME", "leitmotif", "QUARKUS_DATASOURCE_PASSWORD", "unused");
    }

    /** The answer of a query, as psql prints it. */
    public String query(String sql) throws IOException, InterruptedException {
        return postgres("psql", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "leitmotif", "-At", "-c", sql);
    }

    /** With the settings it was given meanwhile. */
    public void restart() throws IOException, InterruptedException {
        postgres("pg_ctl", "-D", home.resolve("data").toString(), "-m", "fast", "-w", "-l", home.resolve("log").toString(), "restart");
    }

    public void stop() throws IOException, InterruptedException {
        postgres("pg_ctl", "-D", home.resolve("data").toString(), "-m", "immediate", "-w", "stop");
    }

    private String postgres(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("leitmotif-postgres", ".out");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " failed:\n" + Files.readString(output));
        }
        return Files.readString(output).strip();
    }

    private static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path binaries() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return null;
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb"))).max(Comparator.naturalOrder()).orElse(null);
        }
    }
}
