package io.leitmotif.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.service.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, as users run it. */
class AlignCommandIT {

    private static final String JAPANESE = "models/parallel/japanese.tsv";
    private static final String HUB = "models/bge-small-zh-v1.5";

    @TempDir
    Path directory;

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Ended ended = Program.packaged().run(directory, Map.of("LEITMOTIF_DATA_DIR", directory.resolve("data").toString(),
                "LEITMOTIF_ENCODER_CACHE_DIR", System.getProperty("leitmotif.test.cache"), "LEITMOTIF_ENCODER_MODEL", "models/none"),
                Stream.concat(Stream.of("align"), Stream.of(arguments)).toArray(String[]::new));
        assertFalse(Files.exists(directory.resolve("data")), "neither database nor index was opened");
        return ended;
    }

    @Test
    void aLanguageIsAddedToASingleModelAndToldHowGoodItIs() throws Exception {
        Path made = directory.resolve("made");
        Ended ended = run(JAPANESE, "--language", "ja", "--model", HUB, "--encoder", HUB, "--hub-language", "zh",
                "--into", made.toString());
        assertEquals(0, ended.status(), ended.err());
        assertEquals("", ended.err());
        assertTrue(ended.out().startsWith("400 pairs (ja-zh 400), "), ended.out());
        assertTrue(ended.out().matches("(?s).*\nnew map +[0-9.]+ +[0-9.]+ +[0-9.]+\n.*"), ended.out());
        assertTrue(Files.exists(made.resolve("ja.safetensors")) && Files.exists(made.resolve("encoder.json")));
    }

    @Test
    void whatCannotBeDoneIsSaidInASentenceAndAWrongOptionGetsTheUsage() throws Exception {
        Path made = directory.resolve("made");
        Ended none = run("none.tsv", "--language", "ja", "--model", HUB, "--encoder", HUB, "--into", made.toString());
        assertEquals(1, none.status());
        assertEquals("none.tsv: it cannot be read.\n", none.err());
        Ended language = run(JAPANESE, "--language", "japanese", "--model", HUB, "--encoder", HUB, "--into", made.toString());
        assertEquals(1, language.status());
        assertEquals(1, language.err().lines().count(), language.err());
        Ended usage = run(JAPANESE, "--language", "ja");
        assertEquals(2, usage.status());
        assertTrue(usage.err().contains("Usage: "), usage.err());
        assertFalse(Files.exists(made));
    }
}
