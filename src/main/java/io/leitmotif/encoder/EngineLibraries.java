package io.leitmotif.encoder;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.jni.LibUtils;
import ai.djl.util.Utils;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The directory that DJL unpacks the native libraries of PyTorch and of the tokenizers into, 466 MB on Linux x86-64.
 * Any number of processes may share it. DJL itself unpacks aside and moves into place, but first deletes what another
 * process has just moved there, and leaves aside what it was killed over: so one process at a time unpacks, and the
 * next one removes what it finds aside. Where nothing can be written, what is already there is loaded.
 */
final class EngineLibraries {

    private static final Logger LOG = Logger.getLogger(EngineLibraries.class);
    /** The setting by which DJL is told of its directory, in the environment or as a system property. */
    private static final String SETTING = "DJL_CACHE_DIR";
    /** How DJL names what it unpacks aside: a folder, or a file that becomes a library of a folder. */
    private static final Pattern ASIDE = Pattern.compile("tmp\\d+|jni\\d+tmp");

    private final Path directory;
    private final boolean own;

    private EngineLibraries(Path directory, boolean own) {
        this.directory = directory;
        this.own = own;
    }

    /**
     * Chooses the directory for this process.
     *
     * @param directory where the libraries go, unless {@code DJL_CACHE_DIR} says otherwise
     */
    static EngineLibraries in(Path directory) {
        Path own = directory.toAbsolutePath();
        if (System.getenv(SETTING) == null && System.getProperty(SETTING) == null) {
            System.setProperty(SETTING, own.toString());
        }
        Path chosen = Utils.getEngineCacheDir().toAbsolutePath();
        return new EngineLibraries(chosen, chosen.equals(own));
    }

    /**
     * Loads the engine and the tokenizers, unpacked now unless they are there.
     *
     * @throws IOException if they cannot be unpacked or loaded: the message names the directory
     */
    Engine load(String engine) throws IOException {
        // a lock is the process's: threads wait for each other before it
        synchronized (Engine.class) {
            try (FileChannel channel = lockFile(); FileLock lock = channel == null ? null : lock(channel)) {
                if (lock != null && own) {
                    removeAside();
                }
                Engine loaded = Engine.getEngine(engine);
                LibUtils.checkStatus();
                return loaded;
            } catch (EngineException | LinkageError | IOException e) {
                throw new IOException("the engine's libraries cannot be unpacked into " + directory + " or loaded from there ("
                        + root(e) + "); it is safe to delete it, and it needs 500 MB.", e);
            }
        }
    }

    /** Null where nothing can be written: what is not there then cannot be unpacked either, which DJL finds out. */
    private FileChannel lockFile() {
        try {
            Files.createDirectories(directory);
            return FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            LOG.debugf(e, "%s cannot be written", directory);
            return null;
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock free = channel.tryLock();
        if (free != null) {
            return free;
        }
        LOG.infof("Waiting for another process that is starting its engine in %s", directory);
        return channel.lock();
    }

    private void removeAside() throws IOException {
        try (Stream<Path> files = Files.walk(directory, 3)) {
            files.filter(file -> !file.equals(directory) && ASIDE.matcher(file.getFileName().toString()).matches())
                    .toList().forEach(Utils::deleteQuietly);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
