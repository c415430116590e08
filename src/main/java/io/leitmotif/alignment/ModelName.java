package io.leitmotif.alignment;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The name of a model or an encoder in one spelling: a folder has many, such as {@code ./models/x} and {@code models\x}. */
final class ModelName {

    private ModelName() {
    }

    /** Whether it is a URL: a letter or more and a colon; with one letter it is a drive. */
    static boolean isUrl(String name) {
        return name.matches("[a-z][a-z0-9+.-]+:.*");
    }

    /**
     * A URL as it is; a folder below the working directory from there, with slashes.
     *
     * @throws ProblemException MALFORMED if it can be neither
     */
    static String of(String given) {
        if (isUrl(given)) {
            return given;
        }
        Path path = path(given);
        Path working = Path.of("").toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        boolean below = absolute.startsWith(working) && !absolute.equals(working);
        return (below ? working.relativize(absolute) : path.normalize()).toString().replace('\\', '/');
    }

    /** Whether two names are of one model. */
    static boolean same(String one, String other) {
        return isUrl(one) || isUrl(other) ? one.equals(other)
                : path(one).toAbsolutePath().normalize().equals(path(other).toAbsolutePath().normalize());
    }

    private static Path path(String name) {
        try {
            return Path.of(name.replace('\\', '/'));
        } catch (InvalidPathException e) {
            throw new ProblemException(Problem.MALFORMED, "\"" + name + "\" names neither a folder nor a URL.", e);
        }
    }
}
