package io.leitmotif.cli;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the service on this machine whether it is ready, for a container that has neither shell nor {@code curl}. None of
 * the service is started and the JDK alone asks: it runs every few seconds, beside the service.
 */
final class HealthCommand {

    private static final String PORT_SETTING = "quarkus.http.port";
    private static final String HOST_SETTING = "quarkus.http.host";
    /** Quarkus's own default. */
    private static final int DEFAULT_PORT = 8080;
    private static final String THIS_MACHINE = "localhost";
    /** A service that listens on one of these listens on the loopback interface, too. */
    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::");
    /** The paths are set when the service is built. */
    private static final String READY = "/q/health/ready";
    /** For connecting, and for each wait after it. Readiness is known beforehand and takes milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private HealthCommand() {
    }

    /** Why the service that these environment and files set up is not ready, a sentence; empty if it is. */
    static Optional<String> objection() {
        return objection(ConfigUtils.configBuilder().build(), PATIENCE);
    }

    static Optional<String> objection(SmallRyeConfig settings, Duration patience) {
        URI ready;
        try {
            ready = address(settings);
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
        try {
            int status = ask(ready, patience);
            return status == HttpURLConnection.HTTP_OK ? Optional.empty()
                    : Optional.of("Leitmotif is not ready: " + ready + " answers with status " + status + ".");
        } catch (IOException e) {
            return Optional.of("Leitmotif is not ready: " + ready + " does not answer (" + e.getMessage() + ").");
        }
    }

    /**
     * Where a service with these settings says whether it is ready.
     *
     * @throws IllegalArgumentException if its port is none, or any that is free
     */
    static URI address(SmallRyeConfig settings) {
        int port = settings.getOptionalValue(PORT_SETTING, Integer.class).orElse(DEFAULT_PORT);
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException(PORT_SETTING + " is " + port + ": only a port of 1 to 65535 can be asked.");
        }
        String host = settings.getOptionalValue(HOST_SETTING, String.class)
                .filter(given -> !EVERY_INTERFACE.contains(given)).orElse(THIS_MACHINE);
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + READY);
    }

    private static int ask(URI ready, Duration patience) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout((int) patience.toMillis());
        connection.setReadTimeout((int) patience.toMillis());
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
