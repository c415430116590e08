package io.leitmotif.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthCommandTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** Above the environment, so that none decides. */
    private static SmallRyeConfig settings(Map<String, String> given) {
        return ConfigUtils.configBuilder().withSources(new PropertiesConfigSource(given, "test", 1000)).build();
    }

    private static Optional<String> objection(int port) {
        return HealthCommand.objection(settings(Map.of("quarkus.http.host", "localhost", "quarkus.http.port", Integer.toString(port))),
                PATIENCE);
    }

    private static Optional<String> objectionToAnswer(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            return objection(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static String address(String host, String port) {
        return HealthCommand.address(settings(Map.of("quarkus.http.host", host, "quarkus.http.port", port))).toString();
    }

    @Test
    void aServiceThatIsReadyGetsNoObjection() throws IOException {
        assertEquals(Optional.empty(), objectionToAnswer(200));
    }

    @Test
    void aServiceThatIsNotReadyYetIsToldByItsAnswer() throws IOException {
        String objection = objectionToAnswer(503).orElseThrow();
        assertTrue(objection.matches("Leitmotif is not ready: http://localhost:\\d+/q/health/ready answers with status 503\\."), objection);
    }

    @Test
    void whereNothingListensTheAddressIsNamed() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String objection = objection(port).orElseThrow();
        assertTrue(objection.startsWith("Leitmotif is not ready: http://localhost:" + port + "/q/health/ready does not answer ("), objection);
    }

    @Test
    void aServiceThatNeverAnswersIsNotWaitedFor() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            long start = System.nanoTime();
            String objection = objection(silent.getLocalPort()).orElseThrow();
            assertTrue(objection.contains(" does not answer ("), objection);
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(10).toNanos(), "it waited");
        }
    }

    @Test
    void everyInterfaceIsAskedOnTheLoopbackOneAndAnotherByItsName() {
        assertEquals("http://localhost:9000/q/health/ready", address("0.0.0.0", "9000"));
        assertEquals("http://localhost:9000/q/health/ready", address("::", "9000"));
        assertEquals("http://10.1.2.3:9000/q/health/ready", address("10.1.2.3", "9000"));
        assertEquals("http://[::1]:9000/q/health/ready", address("::1", "9000"));
    }

    @Test
    void aPortThatCannotBeAskedIsNamed() {
        for (String port : new String[] {"0", "65536", "http"}) {
            String message = assertThrows(IllegalArgumentException.class, () -> address("localhost", port)).getMessage();
            assertTrue(message.contains("quarkus.http.port") && message.contains(port), message);
        }
    }
}
