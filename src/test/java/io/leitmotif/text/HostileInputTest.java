package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything ends in seconds; quadratic time would take hours, recursion would overflow the stack. */
class HostileInputTest {

    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"(", "<", "[", "*", "&", "> ", "`", "a](", "<p>", "<b>", "<!--", "?shù)", "数(shù)", "。\n\n", "今年\n\n", "\"", "_a",
        "<http://", "&amp;", "(shù", "---\n",
        "京都(jīngdū)", "一(ānānānānānānānānānān)", "京都（トウ", "京(gong2)", "+++\n", "{\"a\":", "- a\n", "```\n", "|-", "[a][",
        "(a(", "<p a='", "\\*", "「", "1.", "a.b", "ab-\n\n"})
    void aMegabyteOfOneThingEnds(String thing) {
        String text = "漢字正文" + thing.repeat(1_000_000 / thing.length());
        assertTimeoutPreemptively(GENEROUS, () -> {
            try {
                assertTrue(TextCleaner.clean(text, Format.AUTO, null, null, 200).text().length() <= text.length());
            } catch (ProblemException refused) {
                assertTrue(refused.problem() == Problem.TOO_LARGE || refused.problem() == Problem.NOTHING_TO_READ);
            }
        });
    }

    @Test
    void aMegabyteOfOpenBracketsIsNothingToRead() {
        ProblemException refused = assertTimeoutPreemptively(GENEROUS, () -> {
            try {
                TextCleaner.clean("(".repeat(1_000_000), Format.AUTO, null, null, 200);
                return null;
            } catch (ProblemException problem) {
                return problem;
            }
        });
        assertEquals(Problem.NOTHING_TO_READ, refused.problem());
    }

    @Test
    void fiveMegabytesOnOneLineEnd() {
        Random random = new Random(3);
        StringBuilder line = new StringBuilder();
        while (line.length() < 5_000_000) {
            line.append((char) (0x4E00 + random.nextInt(5000))).append(random.nextInt(15) == 0 ? "。" : "");
        }
        CleanText clean = assertTimeoutPreemptively(GENEROUS,
                () -> TextCleaner.clean(line.toString(), Format.AUTO, null, null, 200));
        assertEquals(line.length(), clean.text().length());
    }
}
