package io.leitmotif.alignment;

import io.leitmotif.model.file.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Puts a folder at the place of another in two moves: the one that was there goes aside, then the new one comes. Between them
 * there is none for a moment; {@link #putBack} helps if the process ends there. Closed without a commit, nothing has changed.
 */
final class FolderSwap implements AutoCloseable {

    private final Path into;
    private final Path aside;

    private FolderSwap(Path into) {
        this.into = into;
        this.aside = beside(into, "new");
    }

    /**
     * Puts the folder back that a swap took away and did not replace; does nothing if there is one.
     *
     * @throws ModelException if it cannot be moved
     */
    static void putBack(Path into) {
        Path before = beside(into, "old");
        if (!Files.exists(into) && Files.exists(before)) {
            try {
                Files.move(before, into);
            } catch (IOException e) {
                throw unwritable(into, e);
            }
        }
    }

    /**
     * Makes an empty folder aside; what an earlier swap left is deleted.
     *
     * @throws ModelException if that cannot be written
     */
    static FolderSwap begin(Path into) {
        putBack(into);
        FolderSwap swap = new FolderSwap(into);
        try {
            delete(swap.aside);
            delete(beside(into, "old"));
            Files.createDirectories(swap.aside);
            return swap;
        } catch (IOException e) {
            throw unwritable(into, e);
        }
    }

    /** Where the new one is written. */
    Path aside() {
        return aside;
    }

    /** @throws ModelException if it cannot be moved; then the one that was there is there again */
    void commit() {
        Path before = beside(into, "old");
        try {
            if (Files.exists(into)) {
                Files.move(into, before);
            }
            Files.move(aside, into);
        } catch (IOException e) {
            putBack(into);
            throw unwritable(into, e);
        }
        deleteIfPossible(before);
    }

    @Override
    public void close() {
        deleteIfPossible(aside);
    }

    private static Path beside(Path into, String what) {
        return into.resolveSibling("." + into.getFileName() + "." + what);
    }

    private static ModelException unwritable(Path into, IOException e) {
        return new ModelException(into + " cannot be written: " + e, e);
    }

    private static void deleteIfPossible(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // it is deleted before the next try
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
