package io.leitmotif.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads when the service cannot start: one line, and an exit status. */
class StartRefusedIT {

    @TempDir
    Path directory;

    private String refusal(Map<String, String> environment) throws Exception {
        PackagedService service = PackagedService.launch(directory.resolve("data"), environment);
        assertEquals(1, service.exitStatus(), service.log());
        List<String> lines = service.log().lines().toList();
        assertEquals(1, lines.size(), service.log());
        assertTrue(lines.get(0).contains(" Leitmotif does not start: "), lines.get(0));
        return lines.get(0).substring(lines.get(0).indexOf("start: ") + "start: ".length());
    }

    @Test
    void aCacheDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        String refusal = refusal(Map.of("LEITMOTIF_ENCODER_CACHE_DIR", file.toString()));
        assertTrue(refusal.contains("The model cache " + file.resolve("models") + " cannot be written or read: "), refusal);
    }

    @Test
    void aModelThatIsNotThereIsNamed() throws Exception {
        String refusal = refusal(Map.of("LEITMOTIF_ENCODER_MODEL", "models/none"));
        assertTrue(refusal.startsWith("There is no model models/none, on disk or on the class path"), refusal);
    }

    @Test
    void aSettingOutOfRangeIsNamedWithItsRange() throws Exception {
        assertEquals("leitmotif.encoder.max-batch-tokens is 3, less than 64.",
                refusal(Map.of("LEITMOTIF_ENCODER_MAX_BATCH_TOKENS", "3")));
    }

    @Test
    void timesOfGroupsThatAreNoneAreNamed() throws Exception {
        for (Map.Entry<String, String> none : Map.of("COPIES_WINDOW", "leitmotif.grouping.copies-window is PT-1H, which is less than 0",
                "STORY_HALF_LIFE", "leitmotif.grouping.story-half-life is PT-1H, which is not more than 0").entrySet()) {
            PackagedService service = PackagedService.launch(directory.resolve("data"),
                    Map.of("LEITMOTIF_GROUPING_" + none.getKey(), "-1h"));
            assertEquals(1, service.exitStatus(), service.log());
            assertTrue(service.log().strip().endsWith(" Leitmotif does not start: " + none.getValue()), service.log());
        }
    }
}
