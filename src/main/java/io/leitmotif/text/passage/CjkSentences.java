package io.leitmotif.text.passage;

import io.leitmotif.text.trace.Glyph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The sentences of one line that is mostly written without spaces. Used once; not thread-safe. */
final class CjkSentences {

    private static final String ENDS = "。！？!?…｡";
    private static final String OPENERS = "“‘「『（(【《〈";
    private static final String CLOSERS = "”’」』）)】》〉";
    /** From this closer on they are brackets, from the next on marks of titles: they end no sentence outside. */
    private static final int BRACKETS = 4;
    private static final int TITLES = 6;
    /** A longer quote is taken apart into its sentences. UTF-16 units, like the next. */
    private static final int HELD = 60;
    /** After a quote, what is no longer than this up to the next mark says who said it. */
    private static final int ATTRIBUTION = 16;

    private final String line;
    private final int[] partner;
    private final List<Integer> ends = new ArrayList<>();
    private int start;

    CjkSentences(String line) {
        this.line = line;
        this.partner = new int[line.length()];
        pair();
    }

    /** Ascending, the last being the length. */
    List<Integer> ends() {
        int held = -1;
        for (int i = 0; i < line.length(); i++) {
            if (Glyph.han(line.charAt(i))) {
                continue; // nearly all of a line
            }
            if (partner[i] > i && partner[i] - i <= HELD) {
                held = Math.max(held, partner[i]);
            }
            if (!ending(i)) {
                continue;
            }
            int after = i + 1;
            while (after < line.length() && (ENDS.indexOf(line.charAt(after)) >= 0 || closer(after))) {
                after++;
            }
            if (after > held && !bracketed(after) && !attributed(after)) {
                end(after);
            }
            i = after - 1;
        }
        if (start < line.length()) {
            ends.add(line.length());
        }
        return ends;
    }

    /** Where the other half of each quote or bracket is; itself where there is none. */
    private void pair() {
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            partner[i] = i;
            if (Glyph.han(unit)) {
                continue;
            }
            if (unit == '"') {
                if (straight >= 0) {
                    match(straight, i);
                }
                straight = straight >= 0 ? -1 : i;
            } else if (OPENERS.indexOf(unit) >= 0) {
                open.push(i);
            } else if (CLOSERS.indexOf(unit) >= 0 && !open.isEmpty()
                    && OPENERS.indexOf(line.charAt(open.peek())) == CLOSERS.indexOf(unit)) {
                match(open.pop(), i);
            }
        }
    }

    private void match(int opener, int closer) {
        partner[opener] = closer;
        partner[closer] = opener;
    }

    /** A mark that ends a sentence, and is no part of an address, number or name. */
    private boolean ending(int i) {
        char unit = line.charAt(i);
        char next = i + 1 < line.length() ? line.charAt(i + 1) : '\n';
        if (unit == '!' || unit == '?') {
            return !Glyph.asciiWord(next);
        }
        if (unit == '.') {
            boolean afterHan = i > 0 && (Glyph.han(line.charAt(i - 1)) || closer(i - 1));
            boolean afterWord = i > 2 && Character.isLowerCase(line.charAt(i - 1)) && Character.isLowerCase(line.charAt(i - 2))
                    && Character.isLowerCase(line.charAt(i - 3)) && Character.isWhitespace(next);
            return afterHan && !Glyph.asciiWord(next) && next != '.' || afterWord;
        }
        return ENDS.indexOf(unit) >= 0;
    }

    private boolean closer(int i) {
        return CLOSERS.indexOf(line.charAt(i)) >= 0 || line.charAt(i) == '"' && partner[i] < i;
    }

    /** Inside a sentence, brackets around one of its own: {@code 《走吧！》这本书}. */
    private boolean bracketed(int after) {
        int bracket = CLOSERS.indexOf(line.charAt(after - 1));
        return bracket >= TITLES || bracket >= BRACKETS && partner[after - 1] > start;
    }

    /** A quote that the sentence starts with, and who said it: {@code “好。”他说。} */
    private boolean attributed(int after) {
        int quote = after - 1;
        boolean quoted = closer(quote) && partner[quote] == start && CLOSERS.indexOf(line.charAt(quote)) < BRACKETS;
        if (!quoted || after == line.length() || !Character.isLetter(line.charAt(after))) {
            return false;
        }
        for (int i = after; i < Math.min(line.length(), after + ATTRIBUTION); i++) {
            if (partner[i] > i) {
                return false;
            }
            if (ending(i) || "，,：:；;".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void end(int after) {
        int end = after;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        boolean onlyFeed = end == line.length() - 1 && line.charAt(end) == '\n';
        if (end < line.length() && !onlyFeed) {
            ends.add(end);
            start = end;
        }
    }
}
