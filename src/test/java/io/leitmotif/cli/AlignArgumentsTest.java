package io.leitmotif.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.alignment.AlignmentRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignArgumentsTest {

    private static AlignmentRequest parse(String line) {
        return AlignArguments.parse(List.of(line.split(" ")));
    }

    private static void refused(String line, String part) {
        String message = assertThrows(IllegalArgumentException.class, () -> parse(line)).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void filesAndOptionsMayStandInAnyOrder() {
        AlignmentRequest request = parse("a.tsv --language de --model m/ --encoder e b.tsv --into out/mine --script Latn");
        assertEquals(List.of(Path.of("a.tsv"), Path.of("b.tsv")), request.files());
        assertEquals("de", request.language());
        assertEquals("m", request.model());
        assertEquals("mine", request.id());
        assertEquals("Latn", request.script());
        assertNull(request.hubLanguage());
    }

    @Test
    void whatIsMissingTwiceThereOrUnknownIsNamed() {
        refused("--language de --model m --encoder e --into out", "no file");
        refused("a.tsv --language de --model m --encoder e", "--into");
        refused("a.tsv --language de --model --encoder e --into out", "--model");
        refused("a.tsv --language de --language fr --model m --encoder e --into out", "twice");
        refused("a.tsv --lang de --model m --encoder e --into out", "--lang");
        refused("a.tsv --language de --model m --encoder e --into", "--into");
    }
}
