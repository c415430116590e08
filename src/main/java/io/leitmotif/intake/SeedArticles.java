package io.leitmotif.intake;

import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.document.Metadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The five articles of seeds/, which come with the service. */
@ApplicationScoped
class SeedArticles {

    private static final String LIST = "seeds/list.txt";

    private final SeedConfig config;
    private final Intake intake;

    @Inject
    SeedArticles(SeedConfig config, Intake intake) {
        this.config = config;
        this.intake = intake;
    }

    /** Stores those that are not there yet, if the configuration wants them. */
    void load() {
        if (config.load()) {
            read(LIST).lines().filter(name -> !name.isBlank()).forEach(name -> intake.submit(new Submission(
                    Document.of(read("seeds/" + name), Format.AUTO), Metadata.NONE, "seed:" + name)));
        }
    }

    private static String read(String resource) {
        try (InputStream in = SeedArticles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
