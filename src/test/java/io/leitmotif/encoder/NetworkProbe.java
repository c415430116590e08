package io.leitmotif.encoder;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Run in a process of its own: loads an encoder and prints how many connections were attempted, by socket or URL. */
public final class NetworkProbe {

    private NetworkProbe() {}

    public static void main(String[] args) throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                attempts.incrementAndGet();
                throw new IllegalStateException("no network: " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                attempts.incrementAndGet();
            }
        });
        if (args.length > 1) {
            try {
                URI.create(args[1]).toURL().openStream().close();
            } catch (IOException | IllegalStateException expected) {
                System.out.println("refused");
            }
        }
        try (Encoder encoder = TestEncoders.loaded("leitmotif.encoder.cache-dir", args[0])) {
            encoder.embed(List.of("人工智能"));
        }
        System.out.println("CONNECTIONS " + attempts.get());
    }
}
