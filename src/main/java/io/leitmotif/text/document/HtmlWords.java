package io.leitmotif.text.document;

import io.leitmotif.text.document.HtmlHints.Hint;
import java.util.Map;

/**
 * Words that the names of elements are made of, in a tree of their letters. A word counts where one begins: at the start, after
 * anything but a letter, at a capital after a small letter. Longer words hide shorter ones. Immutable, thread-safe.
 */
final class HtmlWords {

    private static final int SIGNS = 28;

    private static final class Node {

        private final Node[] next = new Node[SIGNS];
        /** If letters may follow; null if no word ends here. */
        private Hint start;
        /** If no letter follows. */
        private Hint whole;
    }

    private final Node root = new Node();

    /** Words parted by spaces; a hyphen in one may be missing, and {@code !} says that no letter may follow. */
    HtmlWords(Map<Hint, String> words) {
        words.forEach((hint, all) -> {
            for (String word : all.split(" ")) {
                add(root, word, hint);
            }
        });
    }

    private static void add(Node node, String word, Hint hint) {
        if (word.isEmpty()) {
            node.start = hint;
            node.whole = hint;
        } else if (word.equals("!")) {
            node.whole = hint;
        } else {
            int sign = sign(word.charAt(0));
            node.next[sign] = node.next[sign] == null ? new Node() : node.next[sign];
            add(node.next[sign], word.substring(1), hint);
            if (word.charAt(0) == '-') {
                add(node, word.substring(1), hint);
            }
        }
    }

    /** The surest of what the words say that begin in the first {@code units} of {@code name}; {@link Hint#NONE} if none does. */
    Hint surest(String name, int units) {
        Hint surest = Hint.NONE;
        boolean small = false;
        boolean letter = false;
        int end = Math.min(name.length(), units);
        for (int i = 0; i < end; i++) {
            char unit = name.charAt(i);
            boolean capital = unit >= 'A' && unit <= 'Z';
            if (!letter || small && capital) {
                Hint hint = at(name, i);
                surest = hint.compareTo(surest) > 0 ? hint : surest;
            }
            small = unit >= 'a' && unit <= 'z';
            letter = small || capital;
        }
        return surest;
    }

    private Hint at(String name, int start) {
        Hint hint = Hint.NONE;
        Node node = root;
        for (int i = start; i < name.length(); i++) {
            int sign = sign(name.charAt(i));
            if (sign < 0 || node.next[sign] == null) {
                return hint;
            }
            node = node.next[sign];
            int after = i + 1 < name.length() ? sign(name.charAt(i + 1)) : -1;
            Hint found = after < 0 || after >= 26 ? node.whole : node.start;
            hint = found == null ? hint : found;
        }
        return hint;
    }

    private static int sign(char unit) {
        int small = unit | 0x20;
        return unit < 128 && small >= 'a' && small <= 'z' ? small - 'a' : unit == '-' ? 26 : unit == '_' ? 27 : -1;
    }
}
