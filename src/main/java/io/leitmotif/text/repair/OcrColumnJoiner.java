package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;

/** Walks the lines of one scan and joins those of one sentence. Used once; not thread-safe. */
final class OcrColumnJoiner {

    private final List<OcrLine> lines;
    private final boolean[] headings;
    private final boolean mostlyHan;
    private final List<TracedText> done = new ArrayList<>();
    private final List<TracedText> aside = new ArrayList<>();
    private final List<TracedText> open = new ArrayList<>();
    private TracedText headline;

    OcrColumnJoiner(List<OcrLine> lines) {
        this.lines = lines;
        this.headings = OcrColumns.headings(lines);
        long han = lines.stream().flatMapToInt(line -> line.text().chars()).filter(unit -> Glyph.spaceless((char) unit)).count();
        long all = lines.stream().mapToLong(line -> line.text().length()).sum();
        this.mostlyHan = han * 2 > all;
    }

    OcrColumns joined() {
        for (int i = 0; i < lines.size(); i++) {
            OcrLine line = lines.get(i);
            if (headings[i]) {
                close();
                heading(line.text().strip());
            } else if (OcrColumns.byline(lines, i) || foreign(line)) {
                close();
            } else if (caption(i)) {
                aside.add(OcrColumns.withoutStraySpaces(line.text().strip()));
            } else if (open.isEmpty() || !line.text().toString().equals(lines.get(i - 1).text().toString())) {
                join(line);
            }
        }
        close();
        return new OcrColumns(TracedText.join("\n", done), headline);
    }

    private void heading(TracedText line) {
        TracedText tidy = OcrColumns.withoutStraySpaces(line);
        headline = headline == null && OcrColumns.headline(tidy) ? tidy : headline;
        done.add(tidy);
    }

    /** A lone Latin word between the lines of a Han text is a page ornament. */
    private boolean foreign(OcrLine line) {
        boolean latin = line.text().chars().allMatch(unit -> unit < 128) && !line.text().toString().strip().contains(" ");
        return mostlyHan && latin && line.width() >= 8 && open.isEmpty();
    }

    /** Finished in itself and set apart from a sentence that goes on after it. */
    private boolean caption(int i) {
        boolean apart = lines.get(i).gap() > 1 && i + 1 < lines.size() && lines.get(i + 1).gap() > 1;
        return apart && !open.isEmpty() && lines.get(i).ends();
    }

    private void join(OcrLine line) {
        open.add(line.text());
        if (line.ends()) {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            TracedBuilder sentence = new TracedBuilder();
            for (int i = 0; i < open.size(); i++) {
                add(sentence, open.get(i), i == 0 ? null : open.get(i - 1));
            }
            done.add(OcrColumns.withoutStraySpaces(sentence.build().strip()));
            open.clear();
        }
        done.addAll(aside);
        aside.clear();
    }

    private void add(TracedBuilder sentence, TracedText line, TracedText before) {
        if (before == null || mostlyHan) {
            sentence.append(line); // a Han column breaks anywhere, in Latin words too; its spaces are in the lines
            return;
        }
        TracedText left = before.strip();
        char last = left.charAt(left.length() - 1);
        TracedText right = line.strip();
        if (last == '-' && left.length() > 1 && Character.isLetter(left.charAt(left.length() - 2))
                && Character.isLowerCase(right.charAt(0))) {
            sentence.dropLast();
        } else if (!Glyph.spaceless(last) && sentence.last() != ' ') {
            sentence.appendBetween(" ", left, right);
        }
        sentence.append(right);
    }
}
