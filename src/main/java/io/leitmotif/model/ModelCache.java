package io.leitmotif.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
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
     * @throws ModelException if the weights or the tokenizer are missing, damaged or not the ones the card names, or
     *     the directory cannot be written
     */
    public PreparedModel prepare(ModelSource source, Precision precision, String engine) {
        ModelCard card = source.card();
        Path archive = directory.resolve(String.join("-", card.id(), card.weights().sha256().substring(0, 16), "v" + BertScript.VERSION,
                "torch" + engine, card.pooling().name(), precision.name(), LinearKernel.of(processor).name(),
                Attention.of(precision, processor).name()) + ".pt");
        Path tokenizer = directory.resolve(card.id() + "-" + card.tokenizer().sha256().substring(0, 16) + "-tokenizer.json");
        try {
            boolean missing = !isWhole(archive);
            if (missing) {
                Files.createDirectories(directory);
                removeAbandoned();
                aside(archive, file -> write(source, precision, file));
            }
            if (!isTheOne(tokenizer, card.tokenizer())) {
                aside(tokenizer, file -> copy(source, card.tokenizer(), file));
            }
            return new PreparedModel(card, precision, archive, tokenizer, missing);
        } catch (IOException e) {
            throw new ModelException("The model cache " + directory + " cannot be written or read: " + e, e);
        }
    }

    private void write(ModelSource source, Precision precision, Path file) throws IOException {
        Path weights = asideFile("weights");
        try {
            copy(source, source.card().weights(), weights);
            try (FileChannel channel = FileChannel.open(weights); OutputStream out = Files.newOutputStream(file)) {
                ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
                write(bytes, source.card(), precision, out);
            }
        } finally {
            Files.deleteIfExists(weights);
        }
    }

    private void write(ByteBuffer weights, ModelCard card, Precision precision, OutputStream out) throws IOException {
        try {
            BertWeights bert = BertWeights.of(OnnxGraph.read(weights));
            if (bert.hidden() != card.dimension() || bert.positions() < card.maxTokens()) {
                throw new ModelException("it has " + bert.hidden() + " dimensions and " + bert.positions() + " positions, its card says "
                        + card.dimension() + " dimensions and " + card.maxTokens() + " tokens");
            }
            BertArchive.write(new BertScript(bert, card, LinearKernel.of(processor), Attention.of(precision, processor)), precision, out);
        } catch (ModelException e) {
            throw new ModelException("The weights " + card.weights().resource() + " of " + card.id() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Copies a file of the model and compares its digest with the card's. */
    private static void copy(ModelSource source, ModelCard.Resource wanted, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(source.open(wanted), digest)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(wanted.sha256())) {
            throw new ModelException(wanted.resource() + " of " + source.card().id() + " has sha256 " + found
                    + ", the card says " + wanted.sha256() + ": it is not the file the card is about.");
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

    private static boolean isTheOne(Path file, ModelCard.Resource wanted) throws IOException {
        return Files.exists(file) && HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))).equals(wanted.sha256());
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
