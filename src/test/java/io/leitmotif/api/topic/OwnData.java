package io.leitmotif.api.topic;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A service with a database of its own: what is taught in it changes no other test's topics. All tests of this package
 * share it, and no other: the packaged service is started anew where the next class has another profile.
 */
public class OwnData implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "taught");
            return Map.of("leitmotif.data-dir", directory.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
