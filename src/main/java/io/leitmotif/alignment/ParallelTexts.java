package io.leitmotif.alignment;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts in two languages, from files in UTF-8: the first line names the columns' languages, every other line is a text in
 * each, parted by tabs.
 *
 * @param pairs      in their order, each once
 * @param duplicates how many lines said again what one before had
 */
record ParallelTexts(List<Pair> pairs, int duplicates) {

    /** Fewer are no ground for hundreds of weights, nor for figures on a fifth of them. */
    static final int FEWEST = 200;
    /** With their vectors a gigabyte; more bring less than a better model. */
    static final int MOST = 100_000;

    /**
     * Reads files.
     *
     * @param language the source's
     * @param readable what a target may be in, by preference: the hub's first, then any, by the order of columns
     * @throws ProblemException MALFORMED if a file cannot be read or used: which, in which line, and why; or if there are too
     *     few different texts; TOO_LARGE if there are more pairs than {@link #MOST}
     */
    static ParallelTexts read(List<Path> files, String language, List<String> readable) {
        Set<Pair> pairs = new LinkedHashSet<>();
        int lines = 0;
        for (Path file : files) {
            try {
                List<Pair> found = pairs(lines(file), language, readable);
                pairs.addAll(found);
                lines += found.size();
            } catch (ProblemException e) {
                throw new ProblemException(e.problem(), file + ": " + e.getMessage() + ".", e);
            }
        }
        require(pairs, language);
        return new ParallelTexts(List.copyOf(pairs), lines - pairs.size());
    }

    private static void require(Set<Pair> pairs, String language) {
        if (pairs.size() > MOST) {
            throw new ProblemException(Problem.TOO_LARGE, "There are " + pairs.size() + " different pairs; " + MOST + " are the most.");
        }
        long sources = pairs.stream().map(Pair::source).distinct().count();
        long targets = pairs.stream().map(Pair::target).distinct().count();
        if (Math.min(sources, targets) < FEWEST) {
            throw new ProblemException(Problem.MALFORMED, "There are " + sources + " different texts in " + language + " and " + targets
                    + " that say the same; a map needs " + FEWEST + " of each at least.");
        }
    }

    /** The language, whatever its script or region, of the first column that is not this one: what a model reads that does not say. */
    static String other(Path file, String language) {
        try {
            Columns columns = Columns.of(cells(lines(file).get(0)));
            int source = columns.find(language);
            return columns.languages().stream().filter(tag -> columns.find(tag) != source && !Columns.isNoLanguage(tag)).findFirst()
                    .map(tag -> tag.replaceFirst("-.*", "")).orElseThrow(() -> wrong("there is no column beside " + language));
        } catch (ProblemException e) {
            throw new ProblemException(e.problem(), file + ": " + e.getMessage() + ".", e);
        }
    }

    private static List<Pair> pairs(List<String> lines, String language, List<String> readable) {
        Columns columns = Columns.of(cells(lines.get(0)));
        int source = columns.find(language);
        if (source < 0) {
            throw wrong("there is no column " + language + ", only " + String.join(", ", columns.languages()));
        }
        Target target = target(columns, source, readable);
        List<Pair> pairs = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            List<String> cells = cells(lines.get(number));
            if (cells.size() != columns.languages().size()) {
                throw wrong("line " + (number + 1) + " has " + cells.size() + " columns, not " + columns.languages().size());
            }
            if (!hasWord(cells.get(source)) || !hasWord(cells.get(target.column()))) {
                throw wrong("line " + (number + 1) + " has a cell without a word");
            }
            pairs.add(new Pair(cells.get(source), cells.get(target.column()), target.language()));
        }
        return pairs;
    }

    private record Target(int column, String language) {
    }

    private static Target target(Columns columns, int source, List<String> readable) {
        int hub = columns.find(readable.get(0));
        if (hub >= 0 && hub != source) {
            return new Target(hub, readable.get(0));
        }
        for (int column = 0; column < columns.languages().size(); column++) {
            for (String language : readable) {
                String tag = columns.languages().get(column);
                if (column != source && (tag.equals(language) || tag.startsWith(language + "-"))) {
                    return new Target(column, language);
                }
            }
        }
        throw wrong("no other column is in a language that the encoder reads: " + String.join(", ", readable));
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                throw wrong("it is empty");
            }
            return lines;
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.MALFORMED, "it is not in UTF-8", e);
        } catch (IOException e) {
            throw new ProblemException(Problem.MALFORMED, "it cannot be read", e);
        }
    }

    private static List<String> cells(String line) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return List.of(text.split("\t", -1)).stream().map(String::strip).toList();
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static ProblemException wrong(String why) {
        return new ProblemException(Problem.MALFORMED, why);
    }
}
