package io.leitmotif.text.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Edits one after the other, chosen by the input. */
class TracedTextFuzzTest {

    private static final Pattern SOME = Pattern.compile("[b-d](.)?e*");

    /** The first half is the text, every byte of the second an edit. */
    @FuzzTest(maxDuration = "60s")
    void edits(byte[] input) {
        int half = input.length / 2;
        String original = new String(input, 0, half, StandardCharsets.ISO_8859_1);
        TracedText text = TracedText.of(original);
        for (int i = half; i < input.length; i++) {
            int at = text.length() == 0 ? 0 : (input[i] >> 2 & 0x3F) % text.length();
            text = switch (input[i] & 3) {
                case 0 -> text.without(SOME);
                case 1 -> text.keeping(SOME, 1);
                case 2 -> text.slice(at, text.length()).strip();
                default -> TracedText.join("", List.of(text.slice(0, at), text.slice(at, text.length())));
            };
        }
        for (int i = 0; i < text.length(); i++) {
            assertEquals(text.charAt(i), original.charAt(text.source(i, i + 1).start()));
        }
    }
}
