package io.leitmotif.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Trained heads on disk, under a name that changes with everything they were learnt from. */
final class HeadStore {

    private static final Logger LOG = Logger.getLogger(HeadStore.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /**
     * @param directory  created when something is written
     * @param vocabulary what is learnt
     * @param encoder    everything that tells one encoder's embeddings from another's
     */
    HeadStore(Path directory, Vocabulary vocabulary, String encoder) {
        file = directory.resolve("heads-" + vocabulary.id() + "-" + key(vocabulary, encoder) + ".json");
    }

    /** The heads, or none: if they were not kept yet, or what was kept is broken, which is logged. */
    Optional<List<Head>> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), new TypeReference<List<Head>>() { }));
        } catch (IOException e) {
            LOG.warnf("%s holds no heads (%s); they are learnt anew", file, e.getMessage());
            return Optional.empty();
        }
    }

    /** Writes aside and moves into place: a reader sees all of it or nothing. */
    void write(List<Head> heads) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "heads", ".tmp");
            try {
                JSON.writeValue(aside.toFile(), heads);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep trained heads in " + file, e);
        }
    }

    private static String key(Vocabulary vocabulary, String encoder) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            update(sha256, encoder + "\n" + HeadTrainer.VERSION + "\n");
            for (Topic topic : vocabulary.topics()) {
                update(sha256, topic.id() + "\t" + topic.retired() + "\n");
            }
            for (Example example : vocabulary.examples()) {
                update(sha256, new TreeSet<>(example.topics()) + "\t" + example.text() + "\n");
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
