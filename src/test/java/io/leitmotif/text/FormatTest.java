package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everyFormatIsFoundByItsWireName() {
        for (Format format : Format.values()) {
            assertEquals(format, Format.of(format.wireName()));
        }
    }

    @Test
    void anUnknownFormatIsNamedWithWhatIsSupported() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Format.of("docx"));
        assertEquals(Problem.UNSUPPORTED_FORMAT, refused.problem());
        assertEquals("Format \"docx\" is not read; supported are auto, text, html, markdown, pdf.",
                refused.getMessage());
    }

    @Test
    void wireNamesAreLowerCaseOnly() {
        assertTrue(assertThrows(ProblemException.class, () -> Format.of("HTML")).getMessage().contains("HTML"));
    }
}
