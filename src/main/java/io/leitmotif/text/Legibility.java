package io.leitmotif.text;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.Glyph;
import io.leitmotif.text.trace.TracedText;

/** Refuses what cannot be a text, before anything reads it. */
final class Legibility {

    private Legibility() {
    }

    /**
     * @throws ProblemException {@link Problem#NOTHING_TO_READ} if empty or blank; {@link Problem#MALFORMED} for NUL
     *                          and for half a surrogate pair, with the offset
     */
    static void check(String original) {
        if (original.isBlank()) {
            throw new ProblemException(Problem.NOTHING_TO_READ,
                    original.isEmpty() ? "The document is empty." : "The document has nothing but white space.");
        }
        for (int i = 0; i < original.length(); i++) {
            char unit = original.charAt(i);
            if (unit == 0) {
                throw new ProblemException(Problem.MALFORMED, "The document contains NUL at offset " + i + ".");
            }
            if (Character.isHighSurrogate(unit) && i + 1 < original.length()
                    && Character.isLowSurrogate(original.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new ProblemException(Problem.MALFORMED, String.format(java.util.Locale.ROOT,
                        "The document contains an unpaired surrogate U+%04X at offset %d.", (int) unit, i));
            }
        }
    }

    /** @throws ProblemException {@link Problem#NOTHING_TO_READ} if fewer than two letters are left after cleaning */
    static void checkReadable(TracedText clean, String title, int originalLength) {
        int letters = Glyph.letters(clean);
        if (letters < 2) {
            String found = clean.length() == 0
                    ? title == null ? "only markup, boilerplate or control characters" : "only a title"
                    : "\"" + clean.slice(0, Math.min(20, clean.length())) + "\" with " + letters + " letter(s)";
            throw new ProblemException(Problem.NOTHING_TO_READ, "Nothing to read in the " + originalLength
                    + " characters sent: " + found + " is left after cleaning; at least 2 letters are needed.");
        }
    }
}
