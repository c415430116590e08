package io.leitmotif.encoder;

import io.leitmotif.model.file.ModelException;
import java.util.ArrayList;
import java.util.List;

/** Run in a process of its own: loads an encoder with a cache directory and, if named, a folder of native libraries, and says that it is ready or why not. */
public final class StartProbe {

    private StartProbe() {}

    public static void main(String[] args) {
        List<String> settings = new ArrayList<>(List.of("leitmotif.encoder.cache-dir", args[0], "leitmotif.encoder.precision", "fp32"));
        if (args.length > 1) {
            settings.addAll(List.of("leitmotif.encoder.library-dir", args[1]));
        }
        try (Encoder encoder = TestEncoders.loaded(settings.toArray(String[]::new))) {
            System.out.println("READY " + encoder.embed(List.of("人工智能")).get(0).dimension());
        } catch (ModelException refused) {
            System.out.println("REFUSED " + refused.getMessage());
            System.exit(1);
        }
    }
}
