package io.leitmotif.teaching;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.vector.Embedding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Embedded texts on disk, which took seconds of the encoder to make. What is broken is made anew. */
final class EmbeddedTextFile {

    private static final Logger LOG = Logger.getLogger(EmbeddedTextFile.class);

    private final Path file;

    EmbeddedTextFile(Path file) {
        this.file = file;
    }

    /** The texts, or none: if they were not kept yet, or what was kept is broken, which is logged. */
    Optional<List<EmbeddedText>> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<EmbeddedText> texts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String language = in.readUTF();
                Embedding title = in.readBoolean() ? embedding(in) : null;
                Embedding whole = embedding(in);
                List<Embedding> passages = new ArrayList<>();
                for (int passage = in.readInt(); passage > 0; passage--) {
                    passages.add(embedding(in));
                }
                texts.add(new EmbeddedText(title, passages, whole, language));
            }
            return Optional.of(texts);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("%s holds no embedded texts (%s); they are embedded anew", file, e);
            return Optional.empty();
        }
    }

    /**
     * Writes aside and moves into place: a reader sees all of it or nothing. Whoever may read the folder may read the file.
     *
     * @throws ModelException if the folder cannot be written
     */
    void write(List<EmbeddedText> texts) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = file.resolveSibling(file.getFileName() + "-" + UUID.randomUUID() + ".tmp");
            try {
                writeTo(aside, texts);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new ModelException("The topics' cache " + file.toAbsolutePath().getParent() + " (leitmotif.topics.cache-dir) cannot be written: " + e + ".", e);
        }
    }

    private static void writeTo(Path aside, List<EmbeddedText> texts) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
            out.writeInt(texts.size());
            for (EmbeddedText text : texts) {
                out.writeUTF(text.language());
                out.writeBoolean(text.title() != null);
                if (text.title() != null) {
                    write(out, text.title());
                }
                write(out, text.whole());
                out.writeInt(text.passages().size());
                for (Embedding passage : text.passages()) {
                    write(out, passage);
                }
            }
        }
    }

    private static void write(DataOutputStream out, Embedding embedding) throws IOException {
        byte[] bytes = embedding.toBytes();
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Embedding embedding(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut off");
        }
        return Embedding.fromBytes(bytes);
    }
}
