package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What two processes, a kill, a full disk and a directory that cannot be written leave of the caches. */
@EnabledOnOs(OS.LINUX)
class StartFaultTest {

    /** An archive and a tokenizer of each of two models. */
    private static final int MODEL_FILES = 4;
    private static final Path SHARED_LIBRARIES = Path.of(TestEncoders.CACHE, "djl").toAbsolutePath();

    @TempDir
    Path temporary;

    private Path cache;
    private Path libraries;
    private Path models;

    @BeforeAll
    static void fillTheSharedCache() {
        TestEncoders.loaded("leitmotif.encoder.precision", "fp32").close();
    }

    @BeforeEach
    void name() {
        cache = temporary.resolve("cache");
        libraries = cache.resolve("djl");
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

    /** All below but folders, the lock, and models that were unpacked beside the libraries. */
    private static List<String> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.endsWith("lock") && !file.startsWith("cache/")).sorted().toList();
        }
    }

    private void assertLibrariesAreWhole() throws Exception {
        List<String> shared = files(SHARED_LIBRARIES);
        assertEquals(shared, files(libraries));
        for (String file : shared) {
            assertEquals(-1, Files.mismatch(SHARED_LIBRARIES.resolve(file), libraries.resolve(file)), file);
        }
    }

    private void shareLibraries() throws Exception {
        Files.createDirectories(cache);
        Files.createSymbolicLink(libraries, SHARED_LIBRARIES);
    }

    @Test
    void twoProcessesThatStartAtOnceOnNothingBothStart() throws Exception {
        StartProcess one = StartProcess.launch(cache);
        StartProcess other = StartProcess.launch(cache);
        one.assertReady();
        other.assertReady();
        assertLibrariesAreWhole();
        assertEquals(MODEL_FILES, files(models).size(), files(models)::toString);
        assertTrue((one.output() + other.output()).contains("Waiting for another process"), "they took turns");
    }

    @Test
    void aKillWhileTheEngineIsUnpackedLeavesNothingThatTheNextStartDoesNotRemove() throws Exception {
        StartProcess.launch(cache).killOnceThereIs(libraries, "pytorch/tmp*/libtorch_cpu.so", 50_000_000);
        assertTrue(files(libraries).stream().allMatch(file -> file.startsWith("pytorch/tmp")), files(libraries)::toString);
        StartProcess.launch(cache).assertReady();
        assertLibrariesAreWhole();
    }

    @Test
    void aKillWhileTheArchiveIsWrittenLeavesNothingThatIsTakenForIt() throws Exception {
        shareLibraries();
        StartProcess.launch(cache).killOnceThereIs(models, "*.pt-*.tmp", 1_000_000);
        assertFalse(files(models).stream().anyMatch(file -> file.endsWith(".pt")), files(models)::toString);
        StartProcess.launch(cache).assertReady();
    }

    @Test
    void aDiskTooFullForTheEngineIsNamedAndNothingIsLeft() throws Exception {
        String refusal = StartProcess.launch(cache, filesOfAtMost(100_000)).refusal();
        assertEquals("The encoder models/bge-small-zh-v1.5 cannot be loaded: the engine's libraries cannot be unpacked into " + libraries
                + " or loaded from there (java.io.IOException: File too large); it is safe to delete it, and it needs 500 MB.", refusal);
        assertEquals(List.of(), files(libraries));
    }

    @Test
    void aDiskTooFullForTheWeightsIsNamedAndNothingIsLeft() throws Exception {
        shareLibraries();
        String refusal = StartProcess.launch(cache, filesOfAtMost(10_000)).refusal();
        assertEquals("The model cache " + models + " cannot be written or read: java.io.IOException: File too large", refusal);
        assertEquals(List.of(), files(models));
    }

    @Test
    void aDiskTooFullForTheArchiveBesideTheWeightsIsNamedAndNothingIsLeft() throws Exception {
        assumeTrue(new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0, "no mount namespaces here");
        Files.createDirectories(cache);
        StartProcess full = StartProcess.launch(cache, "unshare", "-rm", "bash", "-c", """
                mount -t tmpfs -o size=150m none '%1$s' && ln -s '%2$s' '%1$s/djl' || exit 9
                "$@"
                status=$?
                find '%1$s/models' -type f -printf 'LEFT %%p\\n'
                exit $status""".formatted(cache, SHARED_LIBRARIES), "bash");
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
        assertFalse(Files.exists(libraries.resolve("lock")), "it could not be written");
    }

    @Test
    void anEmptyDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Files.createDirectories(cache);
        permit(cache, "r-xr-xr-x");
        String refusal = StartProcess.launch(cache, bound()).refusal();
        assertTrue(refusal.contains(" cannot be unpacked into " + libraries + " "), refusal);
        assertTrue(refusal.contains("(java.nio.file.AccessDeniedException: " + libraries + ")"), refusal);
    }

    @Test
    void aFileInTheWayIsNamed() throws Exception {
        Files.writeString(cache, "in the way");
        String refusal = StartProcess.launch(cache).refusal();
        assertTrue(refusal.contains(" cannot be unpacked into " + libraries + " "), refusal);
        assertEquals("in the way", Files.readString(cache));
    }

    @Test
    void librariesThatAnotherDirectoryHasAreNotUnpackedAgain() throws Exception {
        StartProcess.launch(cache, Map.of("DJL_CACHE_DIR", SHARED_LIBRARIES.toString())).assertReady();
        assertFalse(Files.exists(libraries));
        assertEquals(MODEL_FILES, files(models).size(), files(models)::toString);
    }
}
