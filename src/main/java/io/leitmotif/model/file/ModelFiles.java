package io.leitmotif.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of models/ by name: on disk, below the folder the service was started in, else in the jar. */
public final class ModelFiles {

    private ModelFiles() {
    }

    /**
     * Opens a file; the caller closes it.
     *
     * @param name such as {@code models/topics/sectors.json}
     * @throws ModelException if it is in neither place
     */
    public static InputStream open(String name) throws IOException {
        InputStream found = find(name);
        if (found == null) {
            throw new ModelException("There is no " + name + ", on disk or on the class path.");
        }
        return found;
    }

    /** The same, or null if it is in neither place. */
    public static InputStream find(String name) throws IOException {
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : onClassPath(name);
    }

    /** A file in the jar or one of its dependencies, or null. */
    public static InputStream onClassPath(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        InputStream found = context == null ? null : context.getResourceAsStream(name);
        return found != null ? found : ModelFiles.class.getClassLoader().getResourceAsStream(name);
    }
}
