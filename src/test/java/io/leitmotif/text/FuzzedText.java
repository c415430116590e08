package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.trace.SourceRange;
import io.leitmotif.text.trace.TracedText;
import java.nio.charset.StandardCharsets;

/** What every fuzzed step is given, and what holds for all it gives back. */
public final class FuzzedText {

    private FuzzedText() {
    }

    /** The bytes as UTF-8, so that an input is a text file a person can read; what is none becomes U+FFFD. */
    public static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Each unit of the text knows a place within the original. */
    public static void assertTraced(TracedText text, String original) {
        for (int i = 0; i < text.length(); i++) {
            SourceRange source = text.source(i, i + 1);
            assertTrue(source.end() <= original.length(), "a trace outside the original");
        }
    }

    /** Runs it; a refusal is an answer, any other exception is a finding. */
    public static void refusing(Runnable step) {
        try {
            step.run();
        } catch (ProblemException refused) {
            assertTrue(!refused.getMessage().isBlank());
        }
    }
}
