package io.leitmotif.topic.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many examples each language has, by topic and by length. */
final class ExampleTable {

    /** The column of the examples that have no topic. */
    static final String NONE = "none";

    /** By characters: up to 249, 499 and more in Chinese, Japanese and Korean; up to 499, 1,499 and more elsewhere. */
    enum Length {
        SHORT, MEDIUM, LONG;

        static Length of(Example example) {
            int characters = example.text().length();
            boolean dense = example.language().matches("(zh|ja|ko)(-.*)?");
            if (characters < (dense ? 250 : 500)) {
                return SHORT;
            }
            return characters < (dense ? 500 : 1500) ? MEDIUM : LONG;
        }
    }

    private final List<Topic> topics;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** Counts a vocabulary's examples; one with two topics counts under both. */
    ExampleTable(Vocabulary vocabulary) {
        topics = vocabulary.topics();
        for (Example example : vocabulary.examples()) {
            Map<String, Integer> row = counts.computeIfAbsent(example.language(), language -> new TreeMap<>());
            Stream<String> columns = example.topics().isEmpty() ? Stream.of(NONE) : example.topics().stream();
            Stream.concat(columns, Stream.of(Length.of(example).name()))
                    .forEach(column -> row.merge(column, 1, Integer::sum));
        }
    }

    /** Examples in a language, BCP 47, that have a topic, or {@link #NONE}, or a length. */
    int count(String language, String column) {
        return counts.getOrDefault(language, Map.of()).getOrDefault(column, 0);
    }

    /** Examples in a language. */
    int count(String language) {
        return Stream.of(Length.values()).mapToInt(length -> count(language, length.name())).sum();
    }

    @Override
    public String toString() {
        List<String> columns = Stream.concat(Stream.concat(topics.stream().map(Topic::id), Stream.of(NONE)),
                Stream.of(Length.values()).map(Length::name)).toList();
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-8s %6s", "examples", "all"));
        columns.forEach(column -> table.append(' ').append(column.toLowerCase(Locale.ROOT)));
        for (String language : counts.keySet()) {
            table.append(String.format(Locale.ROOT, "%n%-8s %6d", language, count(language)));
            columns.forEach(column -> table.append(
                    String.format(Locale.ROOT, " %" + column.length() + "d", count(language, column))));
        }
        return table.toString();
    }
}
