package io.leitmotif.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);
    private static final String BASE64 = Base64.getEncoder().encodeToString(PDF);

    @Test
    void charactersAreAsLongAsTheirUtf8() {
        assertEquals(1 + 2 + 3 + 4, Document.of("aü中𠮷", Format.TEXT).size());
    }

    @Test
    void aPdfAmongCharactersIsBase64() {
        assertArrayEquals(PDF, Document.of(BASE64, Format.PDF).pdf());
        assertArrayEquals(PDF, Document.of(BASE64.substring(0, 8) + "\r\n" + BASE64.substring(8), Format.PDF).pdf());
        assertEquals(PDF.length, Document.of(BASE64, Format.PDF).size());
    }

    @Test
    void aPdfIsRecognisedWithoutBeingNamed() {
        assertEquals(Format.PDF, Document.of(BASE64, Format.AUTO).format());
        assertEquals(Format.PDF, Document.of(PDF, Format.TEXT, null).format());
        assertEquals(Format.TEXT, Document.of(BASE64, Format.TEXT).format());
    }

    @Test
    void aPdfThatIsNotBase64IsRefused() {
        ProblemException raw = assertThrows(ProblemException.class, () -> Document.of("%PDF-1.7 ...", Format.AUTO));
        assertEquals(Problem.MALFORMED, raw.problem());
        assertTrue(raw.getMessage().contains("base64"), raw::getMessage);
        assertThrows(ProblemException.class, () -> Document.of("not base64!", Format.PDF));
    }

    @Test
    void bytesAreDecodedByTheirCharset() {
        byte[] bytes = "中文".getBytes(StandardCharsets.UTF_8);
        assertEquals("中文", Document.of(bytes, Format.TEXT, "utf-8").characters());
        assertEquals(bytes.length, Document.of(bytes, Format.TEXT, null).size());
    }
}
