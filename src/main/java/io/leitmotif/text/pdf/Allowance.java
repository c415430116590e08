package io.leitmotif.text.pdf;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;

/** What is left of the limits while one PDF is read; every loop over its bytes draws on it. Not thread-safe. */
final class Allowance {

    private static final int STEPS_BETWEEN_LOOKS = 0x400;

    private final PdfLimits limits;
    private final long start = System.nanoTime();
    private final long decodable;
    private long decoded;
    private long held;
    private int characters;
    private int pages;
    private int steps;
    private ProblemException refusal;

    Allowance(PdfLimits limits, int fileBytes) {
        this.limits = limits;
        decodable = PdfLimits.FREE_BYTES + (long) fileBytes * limits.expansion();
    }

    /** One small step, of which some hundreds are taken between two looks at the clock. */
    void tick() {
        if ((++steps & (STEPS_BETWEEN_LOOKS - 1)) == 0) {
            look();
        }
    }

    /** One step that may be long. */
    void look() {
        if (System.nanoTime() - start > limits.time().toNanos()) {
            refuse("The PDF takes longer to read than the limit of " + limits.time().toMillis() + " ms.");
        }
    }

    /** So many bytes came out of a filter. */
    void decode(long bytes) {
        tick();
        decoded += bytes;
        if (decoded > decodable) {
            refuse("The PDF unpacks to more than " + decodable + " bytes; the limit is " + limits.expansion()
                    + " for each of its own beyond " + PdfLimits.FREE_BYTES + ".");
        }
    }

    /** So many bytes are kept from now on; less than nothing if they are let go. */
    void hold(long bytes) {
        held += bytes;
        if (held > limits.memory()) {
            refuse("The PDF needs more memory than the limit of " + limits.memory() + " bytes.");
        }
    }

    void characters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            refuse("The PDF has more characters than the limit of " + limits.characters() + ".");
        }
    }

    void page() {
        if (++pages > limits.pages()) {
            refuse("The PDF has more pages than the limit of " + limits.pages() + ".");
        }
    }

    void depth(int depth) {
        if (depth > limits.depth()) {
            refuse("The PDF nests deeper than the limit of " + limits.depth() + " levels.");
        }
    }

    void refuse(String detail) {
        refusal = new ProblemException(Problem.TOO_LARGE, detail);
        throw refusal;
    }

    /** Throws again what a library caught on its way out. */
    void confirm() {
        if (refusal != null) {
            throw refusal;
        }
    }
}
