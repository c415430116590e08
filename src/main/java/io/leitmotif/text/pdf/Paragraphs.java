package io.leitmotif.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts lines together that were broken only because the column was full. */
final class Paragraphs {

    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\p{L}-])(\\p{L}{1,40}+)-(\\p{L}{1,40}+)(?![\\p{L}-])");
    private static final Pattern BULLET = Pattern.compile("[•●■◆○▪▶‣·※*–-] ?\\P{M}.{0,10000}|\\(?[0-9]{1,2}[.)、] ?\\D.{0,10000}"
            + "|[(（][一二三四五六七八九十]{1,2}[)）].{0,10000}|[一二三四五六七八九十]{1,2}、.{0,10000}");
    private static final String HYPHENS = "-\u2010\u00AD";
    private static final String ENDS = ".!?。！？…:：;；";
    private static final String CLOSERS = "\"'”’」』)）】》";

    private final List<Line> lines;
    private final ColumnEdges edges;
    private final double bodySize;
    private final Set<String> hyphenated = new HashSet<>();

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.edges = new ColumnEdges(lines);
        this.bodySize = bodySize(lines);
        for (Line line : lines) {
            Matcher word = HYPHENATED.matcher(line.text());
            while (word.find()) {
                hyphenated.add(word.group().toLowerCase());
            }
        }
    }

    /** One string to a paragraph. */
    static List<String> of(List<Line> lines) {
        return new Paragraphs(lines).read();
    }

    private List<String> read() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && breaks(i)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            join(paragraph, lines.get(i).text());
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs.stream().map(text -> text.replace("\u00AD", "")).filter(text -> !text.isBlank()).toList();
    }

    private boolean breaks(int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        double ratio = line.size() / before.size();
        if (ratio > 1.12 || ratio < 0.89 || before.cells() > 1 || line.cells() > 1 || before.bold() != line.bold()
                || BULLET.matcher(line.text()).matches()) {
            return true;
        }
        if (divided(before.text(), line.text())) {
            return false;
        }
        double step = before.baseline() - line.baseline();
        boolean jumps = before.page() != line.page() || step <= 0 || line.left() > before.right() || line.right() < before.left();
        boolean heading = line.size() > 1.15 * bodySize;
        if (jumps) {
            return heading || edges.alone(i - 1) || edges.roomAfter(i - 1, firstWord(line)) || edges.indented(i)
                    || ends(before) && !edges.full(i - 1);
        }
        if (step > edges.leading(i) * 1.25 || !heading && !edges.together(i)) {
            return true;
        }
        boolean hangs = line.left() > before.left() && BULLET.matcher(before.text()).matches();
        return !heading && (edges.indented(i) && !hangs || edges.roomAfter(i - 1, firstWord(line)));
    }

    /** How wide the first word is that could have stood on the line before. */
    private static double firstWord(Line line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '-'
                && (end == 0 || !Letters.spaceless(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        boolean han = Letters.spaceless(text.codePointAt(0));
        double width = (line.right() - line.left()) * Math.max(end, 1) / text.length();
        return han ? 2.2 * line.size() : width + 0.3 * line.size();
    }

    /** A hyphen at the end of a line says that it goes on, whatever room there was. */
    private static boolean divided(String before, String line) {
        int last = before.length() - 1;
        return last > 0 && HYPHENS.indexOf(before.charAt(last)) >= 0 && Character.isLetter(before.charAt(last - 1))
                && Character.isLetterOrDigit(line.codePointAt(0));
    }

    private static boolean ends(Line line) {
        int last = line.text().length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.text().charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(line.text().charAt(last)) >= 0;
    }

    private void join(StringBuilder paragraph, String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
            return;
        }
        int last = paragraph.length() - 1;
        char end = paragraph.charAt(last);
        if (end == '\u00AD') {
            paragraph.setLength(last);
        } else if (divided(paragraph.substring(Math.max(0, last - 1)), line)) {
            boolean undone = Character.isLowerCase(line.codePointAt(0)) && !hyphenated.contains(compound(paragraph, line));
            paragraph.setLength(undone ? last : last + 1);
        } else if (!Letters.spaceless(paragraph.codePointBefore(last + 1)) && !Letters.spaceless(line.codePointAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static String compound(StringBuilder paragraph, String line) {
        int from = paragraph.length() - 1;
        while (from > 0 && Character.isLetter(paragraph.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return paragraph.substring(from, paragraph.length() - 1).concat("-").concat(line.substring(0, to)).toLowerCase();
    }

    private static double bodySize(List<Line> lines) {
        Map<Long, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> most.getKey() / 2.0).orElse(0.0);
    }
}
