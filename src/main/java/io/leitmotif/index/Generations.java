package io.leitmotif.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The index's folder: each index that is built has its own in it, {@code g1}, {@code g2}, ..., and the file
 * {@code current} names the one that is complete, with the layout it was built in and the encoder of its vectors. Not
 * thread-safe.
 */
final class Generations {

    /** Of every index that was ever built. To be raised when documents mean something else than before. */
    private static final int LAYOUT = 1;
    private static final Pattern NAME = Pattern.compile("g\\d{1,9}");
    /** The folder of an index that was built before there were generations. */
    private static final String FIRST = "article";

    private final Path root;
    private final String built;

    /** @param encoder whose vectors are in it, a word */
    Generations(Path root, String encoder) {
        this.root = root;
        built = " layout-" + LAYOUT + " " + encoder;
    }

    /** The folder of the complete index; null if there is none of this layout and encoder. */
    Path current() {
        try {
            String line = Files.readString(root.resolve("current")).strip();
            String name = line.split(" ")[0];
            boolean usable = NAME.matcher(name).matches() && line.equals(name + built)
                    && Files.isDirectory(root.resolve(name));
            return usable ? root.resolve(name) : null;
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read which index in " + root + " is complete", e);
        }
    }

    /** A folder that was never used. */
    Path next() {
        int last = names().stream().filter(name -> NAME.matcher(name).matches())
                .mapToInt(name -> Integer.parseInt(name.substring(1))).max().orElse(0);
        return root.resolve("g" + (last + 1));
    }

    /** Notes that the index in this folder is complete, for good when this returns. */
    void complete(Path folder) {
        try {
            Path written = root.resolve("current.new");
            Files.writeString(written, folder.getFileName() + built + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(written, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note in " + root + " which index is complete", e);
        }
    }

    /** Deletes all indexes but one. */
    void keepOnly(Path folder) {
        names().stream().filter(name -> NAME.matcher(name).matches() || name.equals(FIRST)).map(root::resolve)
                .filter(other -> !other.equals(folder)).forEach(Generations::delete);
    }

    private List<String> names() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into the index folder " + root, e);
        }
    }

    /** Deletes an index that nobody has open. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the index in " + folder, e);
        }
    }
}
