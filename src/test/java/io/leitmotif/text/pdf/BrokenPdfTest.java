package io.leitmotif.text.pdf;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Good files cut off, scrambled and patched: each is a document or a problem, nothing else. */
class BrokenPdfTest {

    private static final int MUTATIONS = 120;
    private static final String[] FILES = {"release.pdf", "columns.pdf", "harbour.pdf", "restricted.pdf", "scanned.pdf"};

    @BeforeAll
    static void quiet() {
        PdfFile.silenceTheParser();
    }

    @Test
    void everyBrokenFileIsADocumentOrAProblem() throws IOException {
        Random random = new Random(42);
        Map<Problem, Integer> problems = new EnumMap<>(Problem.class);
        int read = 0;
        for (String file : FILES) {
            byte[] good = PdfReaderTest.resource(file);
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] broken = mutate(good, i % 4, random);
                try {
                    read += assertTimeoutPreemptively(Duration.ofSeconds(25), () -> PdfReader.read(broken, PdfLimits.USUAL)).pages() > 0 ? 1 : 0;
                } catch (ProblemException refused) {
                    problems.merge(refused.problem(), 1, Integer::sum);
                }
            }
        }
        assertTrue(read > 100, read + " read, " + problems);
        assertTrue(problems.getOrDefault(Problem.MALFORMED, 0) > 50, read + " read, " + problems);
    }

    private static byte[] mutate(byte[] good, int way, Random random) {
        byte[] broken = way == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
        for (int i = 0; way > 0 && i < 1 << (way * 2); i++) {
            int at = random.nextInt(broken.length);
            if (way == 1) {
                broken[at] ^= (byte) (1 << random.nextInt(8));
            } else if (way == 2) {
                broken[at] = (byte) "0123456789<>[]()/R \n".charAt(random.nextInt(20));
            } else {
                System.arraycopy(good, random.nextInt(good.length - 20), broken, Math.min(at, broken.length - 20), 20);
            }
        }
        return broken;
    }
}
