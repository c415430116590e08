package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.text.trace.SourceRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a document is cut up and put together again, what is left of it is found where it is said to come from.
 *
 * <p>Every letter of the clean text is in its own source range, entities decoded, and the letters of a passage stand
 * in its source range in their order. Two exceptions, both on purpose: a letter mended from torn bytes comes from a
 * range with the remains of a reading, {@code ?qǐng)}, and is not written there; and a caption in the middle of a
 * scanned sentence is moved behind it, so that of a scan only the letters of each line stand in order.
 */
class ProvenanceTest {

    private static final int EDITS = 40;
    /** The longest chunk that is moved, taken out or said again, UTF-16 units. */
    private static final int LONGEST_CHUNK = 400;
    private static final String SCAN = "seeds/003";
    private static final Pattern TORN = Pattern.compile("\\?[a-zà-ǜ]{1,6}+\\)");

    @ParameterizedTest
    @ValueSource(strings = {"seeds/000_cd0578b44267b8a2", "seeds/001_338c20571aa01691", "seeds/002_223ce10378dd5064",
        "seeds/003_99ce95d519b90e4c", "seeds/004_4615f18d24f64a74", "golden/000_cd0578b44267b8a2", "golden/001_338c20571aa01691",
        "golden/002_223ce10378dd5064", "golden/003_99ce95d519b90e4c", "golden/004_4615f18d24f64a74"})
    void everyPassageIsFoundInItsSource(String name) throws IOException {
        String document = read(name);
        assertTrue(check(document, name));
        int read = 0;
        for (int seed = 0; seed < EDITS; seed++) {
            read += check(edited(document, new Random(seed)), name + " edited with seed " + seed) ? 1 : 0;
        }
        assertTrue(read * 10 >= EDITS * 9, () -> name + " is mostly not read");
    }

    private static String edited(String document, Random random) {
        StringBuilder edited = new StringBuilder(document);
        for (int edit = 1 + random.nextInt(8); edit > 0; edit--) {
            int start = random.nextInt(edited.length());
            int end = Math.min(edited.length(), start + 1 + random.nextInt(LONGEST_CHUNK));
            String chunk = edited.substring(start, end);
            int place = random.nextInt(edited.length());
            switch (random.nextInt(4)) {
                case 0 -> edited.delete(start, end);
                case 1 -> edited.insert(place, chunk);
                case 2 -> edited.insert(end, chunk);
                default -> edited.replace(start, end, edited.substring(place, Math.min(edited.length(), place + chunk.length())));
            }
        }
        return edited.toString();
    }

    /** False if nothing is left to check: an attribute that lost its closing quote takes the rest of a page with it. */
    private static boolean check(String document, String name) {
        CleanText clean;
        try {
            clean = TextCleaner.clean(document, Format.AUTO, null, null, 160);
        } catch (ProblemException refused) {
            assertEquals(Problem.NOTHING_TO_READ, refused.problem());
            return false;
        }
        for (int i = 0; i < clean.text().length(); i++) {
            SourceRange range = clean.source(i, i + 1);
            String source = document.substring(range.start(), range.end());
            char letter = clean.text().charAt(i);
            assertTrue(!Character.isLetterOrDigit(letter) || decoded(source).indexOf(letter) >= 0 || TORN.matcher(source).find(),
                    () -> name + ": " + letter + " is not in " + source);
        }
        for (Passage passage : clean.passages()) {
            String source = document.substring(passage.start(), passage.end());
            String found = TORN.matcher(source).find() ? null : decoded(source);
            for (String part : name.startsWith(SCAN) ? passage.text().split("\n") : new String[] {passage.text()}) {
                assertTrue(found == null || inOrder(part, found), () -> name + ": " + part + " is not in " + source);
            }
        }
        return true;
    }

    private static String decoded(String source) {
        return source.indexOf('&') < 0 ? source : Parser.unescapeEntities(source, false);
    }

    private static boolean inOrder(String part, String source) {
        int at = -1;
        for (char letter : part.toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                at = source.indexOf(letter, at + 1);
                if (at < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String read(String name) throws IOException {
        try (InputStream file = ProvenanceTest.class.getResourceAsStream("/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
