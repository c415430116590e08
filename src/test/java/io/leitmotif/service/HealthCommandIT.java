package io.leitmotif.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.leitmotif.service.Program.Ended;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a container asks of the service beside it: an exit status, and the reason if it is not 0. */
class HealthCommandIT {

    @TempDir
    Path directory;

    private HttpServer server;
    private int answer;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    private Ended health() throws IOException, InterruptedException {
        Ended ended = Program.packaged().run(directory, Map.of("LEITMOTIF_DATA_DIR", directory.resolve("data").toString(),
                "QUARKUS_HTTP_PORT", Integer.toString(server.getAddress().getPort())), "health");
        assertFalse(Files.exists(directory.resolve("data")), "neither database nor index was opened");
        return ended;
    }

    @Test
    void aServiceThatIsReadyEndsItWithoutAWord() throws Exception {
        answer = 200;
        assertEquals(new Ended(0, "", ""), health());
    }

    @Test
    void aServiceThatIsNotReadyEndsItWithTheReason() throws Exception {
        answer = 503;
        Ended ended = health();
        assertEquals(1, ended.status());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().endsWith(":" + server.getAddress().getPort() + "/q/health/ready answers with status 503.\n"), ended.err());
    }
}
