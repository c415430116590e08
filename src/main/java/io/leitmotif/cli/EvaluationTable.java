package io.leitmotif.cli;

import io.leitmotif.api.topic.EvaluationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** An evaluation for people to read: one table after another. */
final class EvaluationTable {

    private static final int MOST_CONFUSIONS = 10;
    private static final int MOST_MISTAKES = 10;

    private EvaluationTable() {
    }

    static String of(EvaluationView evaluation) {
        StringBuilder page = new StringBuilder();
        page.append(evaluation.texts()).append(" texts, ").append(evaluation.source()).append("; exact match ")
                .append(number(evaluation.exact())).append(", calibration error ").append(number(evaluation.ece()))
                .append('\n');
        section(page, "topic", List.of("precision", "recall", "F1", "texts", "ECE", "threshold"), topics(evaluation));
        section(page, "language", List.of("precision", "recall", "F1", "texts", "exact"),
                evaluation.languages().stream().map(language -> row(language.language(), language.micro(),
                        number(language.exact()))).toList());
        section(page, "topic and language", List.of("precision", "recall", "F1", "texts"),
                evaluation.topicLanguages().stream().map(cell -> List.of(cell.topic() + " " + cell.language(),
                        number(cell.precision()), number(cell.recall()), number(cell.f1()),
                        String.valueOf(cell.support()))).toList());
        section(page, "score", List.of("decisions", "mean score", "with the topic"),
                evaluation.reliability().stream().map(bin -> List.of(String.format(Locale.ROOT, "%.1f-%.1f", bin.from(),
                        bin.to()), String.valueOf(bin.count()), number(bin.score()), number(bin.share()))).toList());
        section(page, "has -> was taken for", List.of("texts"),
                evaluation.confusion().stream().limit(MOST_CONFUSIONS).map(confusion -> List.of(
                        name(confusion.labelled()) + " -> " + name(confusion.assigned()),
                        String.valueOf(confusion.texts()))).toList());
        page.append('\n').append("The surest mistakes:\n");
        evaluation.mistakes().stream().limit(MOST_MISTAKES).forEach(mistake -> page.append(mistake.topic()).append(' ')
                .append(number(mistake.score())).append(mistake.labelled() ? " but has it" : " but has it not")
                .append(" (").append(mistake.language()).append("): ")
                .append(mistake.text() == null ? "an article that was corrected" : mistake.text().replace('\n', ' '))
                .append('\n'));
        return page.toString();
    }

    private static List<List<String>> topics(EvaluationView evaluation) {
        List<List<String>> rows = new ArrayList<>(evaluation.topics().stream().map(topic -> List.of(topic.id(),
                number(topic.precision()), number(topic.recall()), number(topic.f1()), String.valueOf(topic.support()),
                number(topic.ece()), number(topic.threshold()))).toList());
        rows.add(row("all decisions", evaluation.micro(), number(evaluation.ece()), ""));
        rows.add(row("mean of topics", evaluation.macro(), "", ""));
        return rows;
    }

    private static List<String> row(String name, EvaluationView.QualityView quality, String... more) {
        List<String> row = new ArrayList<>(List.of(name, number(quality.precision()), number(quality.recall()),
                number(quality.f1()), String.valueOf(quality.support())));
        row.addAll(List.of(more));
        return row;
    }

    /** A first column to the left, the others to the right, two spaces between. */
    private static void section(StringBuilder page, String name, List<String> columns, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(name));
        head.addAll(columns);
        lines.add(head);
        lines.addAll(rows);
        int[] widths = IntStream.range(0, head.size())
                .map(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)).toArray();
        page.append('\n');
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder(line.get(0)).append(" ".repeat(widths[0] - line.get(0).length()));
            for (int column = 1; column < line.size(); column++) {
                String cell = line.get(column);
                row.append("  ").append(" ".repeat(widths[column] - cell.length())).append(cell);
            }
            page.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private static String name(String topic) {
        return topic == null ? "none" : topic;
    }

    private static String number(Double figure) {
        return figure == null ? "-" : String.format(Locale.ROOT, "%.4f", figure);
    }
}
