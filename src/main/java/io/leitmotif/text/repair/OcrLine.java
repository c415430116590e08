package io.leitmotif.text.repair;

import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedText;
import java.util.ArrayList;
import java.util.List;

/**
 * One inked line of a scan.
 *
 * @param text with the spaces at either end: they tell whether a word was broken
 * @param gap  how many empty lines stand before it
 */
record OcrLine(TracedText text, int gap) {

    static List<OcrLine> of(TracedText scan) {
        List<OcrLine> lines = new ArrayList<>();
        int gap = 0;
        for (TracedText line : scan.lines()) {
            if (line.toString().isBlank()) {
                gap++;
            } else {
                lines.add(new OcrLine(line, gap));
                gap = 0;
            }
        }
        return lines;
    }

    int width() {
        return Glyph.thirds(text.strip());
    }

    boolean ends() {
        return Glyph.endsSentence(text);
    }

    /** Ends with a comma or its like: a sentence goes on. */
    boolean pauses() {
        TracedText stripped = text.strip();
        return "，,、；;：:（(《“—-".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
