package io.leitmotif.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What the command {@code evaluate} is told.
 *
 * @param file       the labelled texts, or null for a cross-validation
 * @param vocabulary whose topics are evaluated, or null if nobody said
 * @param json       whether to print JSON instead of a table
 */
record Arguments(Path file, String vocabulary, boolean json) {

    static final String USAGE = """
            Usage: java -jar quarkus-run.jar
                     starts the service
                   java -jar quarkus-run.jar evaluate [FILE.ndjson] [--vocabulary NAME] [--json]
                     tells how good the topics are: on a file of labelled texts, an object with "content" and "topics"
                     a line, or without one on what they were taught; the vocabulary is "sectors" if not given
                   java -jar quarkus-run.jar align FILE.tsv... --language TAG --model MODEL --encoder MODEL --into FOLDER
                         [--hub-language TAG] [--script CODE] [--id NAME]
                     adds a language to an encoder: fits the map from the model that reads it on texts in it and in a
                     language the encoder reads, side by side, and writes the encoder with it into the folder
                   java -jar quarkus-run.jar health
                     ends with 0 if the service that these settings start is running and ready, else with 1 and a reason
            """;

    /** @throws IllegalArgumentException naming the command or option that there is not */
    static Arguments parse(String... given) {
        if (!given[0].equals("evaluate")) {
            throw new IllegalArgumentException("there is no command " + given[0]);
        }
        Path file = null;
        String vocabulary = null;
        boolean json = false;
        for (int i = 1; i < given.length; i++) {
            if (given[i].equals("--json")) {
                json = true;
            } else if (given[i].equals("--vocabulary") && i + 1 < given.length) {
                vocabulary = given[++i];
            } else if (given[i].equals("--vocabulary")) {
                throw new IllegalArgumentException("--vocabulary names none");
            } else if (given[i].startsWith("-")) {
                throw new IllegalArgumentException("there is no option " + given[i]);
            } else if (file != null) {
                throw new IllegalArgumentException("there are two files, " + file + " and " + given[i]);
            } else {
                file = path(given[i]);
            }
        }
        return new Arguments(file, vocabulary, json);
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("the file name " + given + " has characters that the locale of this process does not have; "
                    + "with LC_ALL=C.UTF-8 it can be read", e);
        }
    }
}
