package io.leitmotif.service;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** No test of a running service begins before all is there, whether it runs in the test's process or as the executable. */
public final class ReadyBeforeTests implements QuarkusTestBeforeClassCallback {

    /** A first start on two busy cores embeds all examples. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    @Override
    public void beforeClass(Class<?> test) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)).resolve("/q/health/ready")).build();
        Instant latest = Instant.now().plus(LONGEST_START);
        try {
            HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() != 200) {
                if (answer.body().contains("\"failed\"") || Instant.now().isAfter(latest)) {
                    throw new IllegalStateException(test.getName() + " cannot begin, the service is not ready: " + answer.body());
                }
                Thread.sleep(50);
                answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
            }
        } catch (IOException e) {
            throw new IllegalStateException(test.getName() + " cannot begin, " + ready.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
