package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said of native libraries that are not there, or are not what they are called. */
@EnabledOnOs(OS.LINUX)
class EngineLibrariesTest {

    private static final Path LIBRARIES = Path.of("target/lib").toAbsolutePath();
    private static final Path CACHE = Path.of(TestEncoders.CACHE);

    @TempDir
    Path folder;

    @BeforeEach
    void haveAll() throws Exception {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            for (Path file : files.toList()) {
                Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
            }
        }
    }

    private String refusal() throws Exception {
        String refusal = StartProcess.launchWith(folder, CACHE).refusal();
        String model = "The encoder models/bge-small-zh-v1.5 cannot be loaded: ";
        assertTrue(refusal.startsWith(model), refusal);
        return refusal.substring(model.length());
    }

    @Test
    void thoseOfAFolderThatIsNamedAreLoaded() throws Exception {
        StartProcess.launchWith(folder, CACHE).assertReady();
    }

    @Test
    void aFolderWithoutThemIsNamedWithTheSetting() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals("there are no native libraries (libc10.so, libtorch_cpu.so, libtorch.so, libdjl_torch.so, libtokenizers.so) in "
                + folder + "; leitmotif.encoder.library-dir names another folder.", refusal());
    }

    @Test
    void oneThatIsMissingIsNamed() throws Exception {
        Files.delete(folder.resolve("libtokenizers.so"));
        assertEquals("the native library libtokenizers.so is missing in " + folder + ", or cannot be read.", refusal());
    }

    @Test
    void oneThatIsDamagedIsNamedWithWhatTheLoaderSays() throws Exception {
        Files.delete(folder.resolve("libc10.so"));
        Files.write(folder.resolve("libc10.so"), new byte[5_000]);
        String refusal = refusal();
        assertTrue(refusal.startsWith("the native libraries in " + folder + " cannot be loaded ("), refusal);
        assertTrue(refusal.contains("libc10.so: invalid ELF header"), refusal);
    }
}
