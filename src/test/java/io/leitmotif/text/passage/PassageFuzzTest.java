package io.leitmotif.text.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.leitmotif.text.FuzzedText;
import io.leitmotif.text.trace.TracedText;
import java.util.List;

/** Sentences and passages of anything. */
class PassageFuzzTest {

    /** The first byte is the width: 1 to 256. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({"Dr. ", "A. B. ", "\\x0A"})
    void pack(byte[] input) {
        String text = FuzzedText.of(input);
        List<Integer> ends = Sentences.ends(text);
        assertEquals(text.length(), ends.isEmpty() ? 0 : ends.get(ends.size() - 1));
        for (Passage passage : PassagePacker.pack(TracedText.of(text), PassageSize.of(input.length == 0 ? 1 : 1 + (input[0] & 0xFF)))) {
            assertEquals(passage.text(), text.substring(passage.start(), passage.end()));
        }
    }
}
