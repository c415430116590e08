package io.leitmotif.model;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.torch.BertArchive;
import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.Processor;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipFile;

/**
 * A directory of models made ready for the engine. A file in it is whole: it is built aside and moved to its name in
 * one step, so any number of threads and processes may share the directory. Its name says what went into it, so a new
 * model, generator or engine never meets the file of an old one; everything in it can be deleted at any time.
 */
public final class ModelCache {

    private static final String ASIDE = ".tmp";
    /** What a process that died left aside: no writing takes this long. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path directory;
    private final Processor processor;

    /** @param directory created when first written to */
    public ModelCache(Path directory) {
        this(directory, Processor.current());
    }

    ModelCache(Path directory, Processor processor) {
        this.directory = directory.toAbsolutePath();
        this.processor = processor;
    }

    /**
     * The model's files, written now unless they are there.
     *
     * @param engine the version of PyTorch that is going to load them
     * @throws ModelException if the weights or the tokenizer are missing, damaged or not the ones meant, or the
     *     directory cannot be written
     */
    public PreparedModel prepare(ModelSource source, Precision precision, String engine) {
        ModelDescription description = source.description();
        BertArchive recipe = new BertArchive(precision, processor);
        String name = description.id() + "-" + source.fingerprint().substring(0, 16);
        Path archive = directory.resolve(name + "-torch" + engine + "-" + recipe.recipe() + ".pt");
        Path tokenizer = directory.resolve(name + "-tokenizer.json");
        try {
            boolean missing = !isWhole(archive);
            if (missing) {
                Files.createDirectories(directory);
                removeAbandoned();
                aside(archive, file -> write(source, recipe, file));
            }
            byte[] wanted = source.tokenizer();
            if (!Files.exists(tokenizer) || !Arrays.equals(Files.readAllBytes(tokenizer), wanted)) {
                aside(tokenizer, file -> Files.write(file, wanted));
            }
            return new PreparedModel(description, precision, archive, tokenizer, missing, PreparedModel.Signature.RAGGED);
        } catch (IOException e) {
            throw new ModelException("The model cache " + directory + " cannot be written or read: " + e, e);
        }
    }

    private void write(ModelSource source, BertArchive recipe, Path file) throws IOException {
        Path copy = asideFile("weights");
        try (OpenModel model = source.open(copy)) {
            recipe.write(model.bert(), file);
        } catch (ModelException e) {
            throw new ModelException("The model " + source + " cannot be used: " + e.getMessage(), e);
        } finally {
            removeCopy(copy);
        }
    }

    /** Where a file cannot be removed while it is mapped, on Windows, it is removed as an abandoned one later. */
    private static void removeCopy(Path copy) throws IOException {
        try {
            Files.deleteIfExists(copy);
        } catch (AccessDeniedException e) {
            copy.toFile().deleteOnExit();
        }
    }

    private interface Writer {
        void write(Path file) throws IOException;
    }

    private void aside(Path target, Writer writer) throws IOException {
        Files.createDirectories(directory);
        Path file = asideFile(target.getFileName().toString());
        try {
            writer.write(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A new name in the same directory; not a temporary file, which its owner alone could read. */
    private Path asideFile(String name) {
        return directory.resolve(name + "-" + UUID.randomUUID() + ASIDE);
    }

    /** Whether the archive is there to its end, where a zip keeps its table of contents. */
    private static boolean isWhole(Path archive) {
        if (!Files.exists(archive)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void removeAbandoned() throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        try (var files = Files.newDirectoryStream(directory, "*" + ASIDE)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
