package io.leitmotif.text;

/** How alike two texts are, white space apart: F1 of their longest common subsequence, 0..1, 1 is the same. */
final class Likeness {

    private Likeness() {
    }

    static double of(String one, String other) {
        int[] left = ink(one);
        int[] right = ink(other);
        int[] longest = new int[right.length + 1];
        for (int sign : left) {
            int before = 0;
            for (int i = 0; i < right.length; i++) {
                int old = longest[i + 1];
                longest[i + 1] = right[i] == sign ? before + 1 : Math.max(old, longest[i]);
                before = old;
            }
        }
        return left.length + right.length == 0 ? 1 : 2.0 * longest[right.length] / (left.length + right.length);
    }

    private static int[] ink(String text) {
        return text.codePoints().filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign)).toArray();
    }
}
