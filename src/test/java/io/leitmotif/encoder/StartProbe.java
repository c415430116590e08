package io.leitmotif.encoder;

import io.leitmotif.model.file.ModelException;
import java.util.List;

/** Run in a process of its own: loads an encoder with a cache directory, and says that it is ready or why not. */
public final class StartProbe {

    private StartProbe() {}

    public static void main(String[] args) {
        try (Encoder encoder = TestEncoders.loaded("leitmotif.encoder.cache-dir", args[0], "leitmotif.encoder.precision", "fp32")) {
            System.out.println("READY " + encoder.embed(List.of("人工智能")).get(0).dimension());
        } catch (ModelException refused) {
            System.out.println("REFUSED " + refused.getMessage());
            System.exit(1);
        }
    }
}
