package io.leitmotif.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A database that takes connections and never says a word: a service that is to use it waits until this is closed. */
final class MuteDatabase implements AutoCloseable {

    /** Nobody accepts: connections wait in the backlog. */
    private final ServerSocket socket;

    MuteDatabase() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** What the service is told to use it, and not to lose patience. */
    Map<String, String> environment() {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort()
                        + "/leitmotif?connectTimeout=0&loginTimeout=0&sslResponseTimeout=600000",
                "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "10M");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
