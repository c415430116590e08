package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedBuilder;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Walks the lines of one scan and joins those of one sentence. Used once; not thread-safe. */
final class OcrColumnJoiner {

    /** On this many pages the same line is their head. */
    private static final int RUNNING = 3;
    private static final Pattern MARKED_PAGE = Pattern.compile("[-–—·] ?\\d{1,4} ?[-–—·]|第 ?\\d{1,4} ?[页頁版]|[Pp]age \\d{1,4}(?: of \\d{1,4})?");
    private static final Pattern PAGE = Pattern.compile(MARKED_PAGE + "|\\d{1,3}");

    private final List<OcrLine> lines;
    private final boolean[] headings;
    private final boolean mostlyHan;
    private final List<TracedText> done = new ArrayList<>();
    private final List<TracedText> aside = new ArrayList<>();
    private final List<TracedText> open = new ArrayList<>();
    private final Hyphenation hyphenation;
    private final Map<String, Integer> times = new HashMap<>();
    private TracedText headline;

    OcrColumnJoiner(TracedText text, List<OcrLine> lines) {
        this.lines = lines;
        this.hyphenation = new Hyphenation(text);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text().toString();
            if (i == 0 || !line.equals(lines.get(i - 1).text().toString())) {
                times.merge(line, 1, Integer::sum);
            }
        }
        this.headings = OcrColumns.headings(lines);
        long han = lines.stream().flatMapToInt(line -> line.text().chars()).filter(unit -> Glyph.spaceless((char) unit)).count();
        long all = lines.stream().mapToLong(line -> line.text().length()).sum();
        this.mostlyHan = han * 2 > all;
    }

    OcrColumns joined() {
        for (int i = 0; i < lines.size(); i++) {
            OcrLine line = lines.get(i);
            if (folio(line)) {
                continue;
            }
            if (headings[i]) {
                close();
                heading(line.text().strip());
            } else if (OcrColumns.byline(lines, i) || foreign(line)) {
                close();
            } else if (caption(i)) {
                aside.add(OcrColumns.withoutStraySpaces(line.text().strip()));
            } else if (!again(i)) {
                join(line);
            }
        }
        close();
        return new OcrColumns(TracedText.join("\n", done), headline);
    }

    /** Read twice in a row; after a full stop only if that is no slip of the pen but a line. */
    private boolean again(int i) {
        TracedText text = lines.get(i).text();
        int letters = Glyph.letters(text);
        return i > 0 && text.toString().equals(lines.get(i - 1).text().toString())
                && (!open.isEmpty() || letters == 0 || letters >= 4);
    }

    /** The number of a page between sentences, or the head of every page. */
    private boolean folio(OcrLine line) {
        TracedText text = line.text().strip();
        boolean number = open.isEmpty() ? PAGE.matcher(text).matches() : MARKED_PAGE.matcher(text).matches();
        return number || times.get(line.text().toString()) >= RUNNING && Glyph.letters(text) >= 4 && !line.ends()
                && !line.pauses();
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
            sentence.append(before == null && !mostlyHan ? line.strip() : line); // a Han column breaks anywhere
        } else {
            hyphenation.append(sentence, before.strip(), line.strip());
        }
    }
}
