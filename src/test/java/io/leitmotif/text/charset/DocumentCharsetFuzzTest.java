package io.leitmotif.text.charset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.leitmotif.text.FuzzedText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Any bytes under any name of a charset. */
class DocumentCharsetFuzzTest {

    /** The name, or none, to the first line feed, then the document. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"UTF-8\\x0A", "GB18030\\x0A", "GBK\\x0A", "Big5\\x0A", "Big5-HKSCS\\x0A", "ISO-2022-JP\\x0A",
        "UTF-16\\x0A"})
    void decode(byte[] input) {
        int feed = 0;
        while (feed < input.length && input[feed] != '\n') {
            feed++;
        }
        String name = new String(input, 0, feed, StandardCharsets.US_ASCII);
        byte[] document = Arrays.copyOfRange(input, Math.min(input.length, feed + 1), input.length);
        FuzzedText.refusing(() -> {
            DecodedText decoded = DocumentCharset.decode(document, name.isEmpty() ? null : name);
            assertTrue(new String(document, decoded.charset()).endsWith(decoded.text()), "nothing but a mark is left out");
        });
    }
}
