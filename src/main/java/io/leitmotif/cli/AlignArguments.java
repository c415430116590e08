package io.leitmotif.cli;

import io.leitmotif.alignment.AlignmentRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command {@code align} is told. */
final class AlignArguments {

    private static final Set<String> REQUIRED = Set.of("--language", "--model", "--encoder", "--into");
    private static final Set<String> OPTIONAL = Set.of("--hub-language", "--script", "--id");

    private AlignArguments() {
    }

    /**
     * Reads what follows the command's name.
     *
     * @throws IllegalArgumentException naming the option that is missing, twice there, or not known
     */
    static AlignmentRequest parse(List<String> given) {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String option = given.get(i);
            if (!option.startsWith("-")) {
                files.add(Path.of(option));
            } else if (!REQUIRED.contains(option) && !OPTIONAL.contains(option)) {
                throw new IllegalArgumentException("there is no option " + option);
            } else if (i + 1 == given.size() || given.get(i + 1).startsWith("--")) {
                throw new IllegalArgumentException(option + " names none");
            } else if (options.put(option, given.get(++i)) != null) {
                throw new IllegalArgumentException(option + " is there twice");
            }
        }
        REQUIRED.stream().sorted().filter(option -> !options.containsKey(option)).findFirst().ifPresent(option -> {
            throw new IllegalArgumentException("there is no " + option);
        });
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there is no file of parallel texts");
        }
        return new AlignmentRequest(files, options.get("--language"), options.get("--model"), options.get("--encoder"),
                options.get("--hub-language"), Path.of(options.get("--into")), options.get("--script"), options.get("--id"));
    }
}
