package io.leitmotif.text.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;

/** How many entries PDFBox will make of a character map, whose ranges say much in few bytes: as many or fewer. */
final class CharacterMapSize {

    /** PDFBox lets no range run over the last byte of what it maps to, if that has more than one, */
    private static final int LONGEST_RANGE = 256;
    /** but for the one of everything to itself. */
    private static final int ALL = 1 << 16;
    /** Ranges in the largest map that comes with PDFBox, which it takes over each time it is named. */
    private static final int NAMED = 20_000;

    private final RandomAccessRead bytes;
    private long entries;
    private boolean ranges;
    private int codes;
    private int from;
    private int to;

    private CharacterMapSize(RandomAccessRead bytes) {
        this.bytes = bytes;
    }

    /** @throws IOException if there is in a list of ranges what is none: it could hide the end of the list */
    static long of(RandomAccessRead bytes) throws IOException {
        CharacterMapSize size = new CharacterMapSize(bytes);
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            size.take(next);
        }
        return size.entries;
    }

    private void take(int next) throws IOException {
        if (Character.isLetter(next)) {
            word(next);
        } else if (next == '[') {
            list();
        } else if (next == '<') {
            code();
        } else if (ranges && next > ' ') {
            throw new IOException("A character map has " + (char) next + " in its ranges");
        }
    }

    private void word(int first) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int next = first; next >= 0 && Character.isLetter(next); next = bytes.read()) {
            word.append((char) next);
        }
        if (bytes.getPosition() < bytes.length()) {
            bytes.rewind(1);
        }
        if (ranges && (codes > 0 || !"endbfrange".contentEquals(word))) {
            throw new IOException("A character map has a word in its ranges");
        }
        ranges = "beginbfrange".contentEquals(word);
        entries += "usecmap".contentEquals(word) ? NAMED : 0;
    }

    private void code() throws IOException {
        int value = 0;
        int digits = 0;
        int next = bytes.read();
        for (; next >= 0 && next != '>'; next = bytes.read()) {
            int digit = Character.digit(next, 16);
            if (ranges && digit < 0 && next > ' ') {
                throw new IOException("A character map has a code that is none");
            }
            value = digit < 0 ? value : value << 4 | digit;
            digits += digit < 0 ? 0 : 1;
        }
        entries++;
        if (ranges && codes == 2) {
            long length = Math.max(0, (long) to - from + 1);
            entries += from == 0 && to == ALL - 1 ? ALL : digits < 3 ? length : Math.min(LONGEST_RANGE, length);
        }
        from = codes == 0 ? value : from;
        to = codes == 1 ? value : to;
        codes = ranges ? (codes + 1) % 3 : 0;
    }

    private void list() throws IOException {
        for (int next = bytes.read(); next >= 0 && next != ']'; next = bytes.read()) {
            if (ranges && next == '[') {
                throw new IOException("A character map has a list in a list");
            }
            entries += next == '<' ? 1 : 0;
        }
        codes = 0;
    }
}
