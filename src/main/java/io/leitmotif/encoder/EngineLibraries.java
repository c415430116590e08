package io.leitmotif.encoder;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.jni.LibUtils;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The native libraries of PyTorch and of the tokenizers, 466 MB on Linux x86-64: plain files in one folder, which is
 * {@code lib} beside what was started, a jar or an executable. They are loaded from there; nothing is unpacked.
 */
final class EngineLibraries {

    /** What the loader is asked for by name; what these need lies beside them. */
    private static final List<String> NAMES = Stream.of("c10", "torch_cpu", "torch", "djl_torch", "tokenizers")
            .map(System::mapLibraryName).toList();
    private static final String TOKENIZERS = System.mapLibraryName("tokenizers");

    private final Path directory;

    /** @param directory that all of them are in */
    private EngineLibraries(Path directory) {
        this.directory = directory;
    }

    /**
     * Finds them.
     *
     * @param setting the folder, or empty for the one beside what was started
     * @throws IOException if there is none, or one of them is not in it: the message names it and the folders
     */
    static EngineLibraries find(Optional<Path> setting) throws IOException {
        List<Path> folders = setting.map(folder -> List.of(folder.toAbsolutePath())).orElseGet(() -> besides(program()));
        Path folder = folders.stream().filter(each -> NAMES.stream().anyMatch(name -> Files.exists(each.resolve(name))))
                .findFirst().orElseThrow(() -> new IOException("there are no native libraries (" + String.join(", ", NAMES)
                        + ") in " + String.join(" or ", folders.stream().map(Path::toString).toList())
                        + "; leitmotif.encoder.library-dir names another folder."));
        for (String name : NAMES) {
            if (!Files.isReadable(folder.resolve(name))) {
                throw new IOException("the native library " + name + " is missing in " + folder + ", or cannot be read.");
            }
            if (ElfFile.isCutOff(folder.resolve(name))) {
                throw new IOException("the native library " + name + " in " + folder + " is cut off.");
            }
        }
        return new EngineLibraries(folder);
    }

    /** {@code lib} where the program is, and a folder above: a jar lies in one of its own. */
    private static List<Path> besides(Path program) {
        return Stream.of(program.getParent(), program.getParent().getParent()).filter(Objects::nonNull)
                .map(folder -> folder.resolve("lib")).toList();
    }

    /** The jar or folder that this class comes from; of an executable, itself. */
    private static Path program() {
        try {
            CodeSource source = EngineLibraries.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Loads the engine and the tokenizers.
     *
     * @throws IOException if this system cannot load one of them: the message says which, and why
     */
    Engine load(String engine) throws IOException {
        synchronized (Engine.class) {
            System.setProperty("PYTORCH_LIBRARY_PATH", directory.toString());
            System.setProperty("PYTORCH_LIBRARY_EXCLUSION", TOKENIZERS); // what else lies there is loaded as PyTorch's
            System.setProperty("PYTORCH_FLAVOR", "cpu");
            System.setProperty("RUST_LIBRARY_PATH", directory + File.separator + TOKENIZERS);
            try {
                Engine loaded = Engine.getEngine(engine);
                LibUtils.checkStatus();
                return loaded;
            } catch (EngineException | LinkageError e) {
                throw new IOException("the native libraries in " + directory + " cannot be loaded (" + root(e) + ").", e);
            }
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
