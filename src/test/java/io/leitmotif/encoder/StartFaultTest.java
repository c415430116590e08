package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What two processes, a kill, a full disk and a directory that cannot be written leave of the cache. */
@EnabledOnOs(OS.LINUX)
class StartFaultTest {

    /** An archive and a tokenizer of each of two models. */
    private static final int MODEL_FILES = 4;

    @TempDir
    Path temporary;

    private Path cache;
    private Path models;

    @BeforeAll
    static void fillTheSharedCache() {
        TestEncoders.loaded("leitmotif.encoder.precision", "fp32").close();
    }

    @BeforeEach
    void name() {
        cache = temporary.resolve("cache");
        models = cache.resolve("models");
    }

    @AfterEach
    void letJUnitDelete() throws Exception {
        permit(temporary, "rwxr-xr-x");
    }

    /** Folders only. */
    private static void permit(Path folder, String permissions) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    /** What makes the process one that permissions bind, even root's. */
    private static String[] bound() {
        return "root".equals(System.getProperty("user.name"))
                ? new String[] {"setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"} : new String[0];
    }

    private static String[] filesOfAtMost(int kilobytes) {
        return new String[] {"bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "bash"};
    }

    private static List<String> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void twoProcessesThatStartAtOnceOnNothingBothStart() throws Exception {
        StartProcess one = StartProcess.launch(cache);
        StartProcess other = StartProcess.launch(cache);
        one.assertReady();
        other.assertReady();
        assertEquals(MODEL_FILES, files(models).size(), files(models)::toString);
    }

    @Test
    void aKillWhileTheArchiveIsWrittenLeavesNothingThatIsTakenForIt() throws Exception {
        StartProcess.launch(cache).killOnceThereIs(models, "*.pt-*.tmp", 1_000_000);
        assertFalse(files(models).stream().anyMatch(file -> file.endsWith(".pt")), files(models)::toString);
        StartProcess.launch(cache).assertReady();
    }

    @Test
    void aDiskTooFullForTheWeightsIsNamedAndNothingIsLeft() throws Exception {
        String refusal = StartProcess.launch(cache, filesOfAtMost(10_000)).refusal();
        assertEquals("The model cache " + models + " cannot be written or read: java.io.IOException: File too large", refusal);
        assertEquals(List.of(), files(models));
    }

    @Test
    void aDiskTooFullForTheArchiveBesideTheWeightsIsNamedAndNothingIsLeft() throws Exception {
        assumeTrue(new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0, "no mount namespaces here");
        Files.createDirectories(cache);
        StartProcess full = StartProcess.launch(cache, "unshare", "-rm", "bash", "-c", """
                mount -t tmpfs -o size=150m none '%1$s' || exit 9
                "$@"
                status=$?
                find '%1$s/models' -type f -printf 'LEFT %%p\\n'
                exit $status""".formatted(cache), "bash");
        assertEquals("The model cache " + models + " cannot be written or read: java.io.IOException: No space left on device",
                full.refusal());
        assertFalse(full.output().contains("LEFT"), full.output());
    }

    @Test
    void aFilledDirectoryThatCannotBeWrittenIsRead() throws Exception {
        Path filled = Path.of(TestEncoders.CACHE).toAbsolutePath();
        for (String file : files(filled)) {
            Files.createDirectories(cache.resolve(file).getParent());
            Files.createSymbolicLink(cache.resolve(file), filled.resolve(file));
        }
        permit(cache, "r-xr-xr-x");
        StartProcess.launch(cache, bound()).assertReady();
    }

    @Test
    void anEmptyDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Files.createDirectories(cache);
        permit(cache, "r-xr-xr-x");
        String refusal = StartProcess.launch(cache, bound()).refusal();
        assertEquals("The model cache " + models + " cannot be written or read: java.nio.file.AccessDeniedException: " + models, refusal);
    }

    @Test
    void aFileInTheWayIsNamed() throws Exception {
        Files.writeString(cache, "in the way");
        String refusal = StartProcess.launch(cache).refusal();
        assertTrue(refusal.startsWith("The model cache " + models + " cannot be written or read: "), refusal);
        assertEquals("in the way", Files.readString(cache));
    }
}
