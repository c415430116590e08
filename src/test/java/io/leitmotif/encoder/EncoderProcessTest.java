package io.leitmotif.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen only from outside a process of its own. */
class EncoderProcessTest {

    /** Measured +33 to +44 MB, no more after 8,000 calls; with batches of 4,096 tokens +150 MB, with lengths as they come +120 to +240 MB. */
    private static final int GROWTH_LIMIT_MB = 75;

    @TempDir
    Path empty;

    private static List<String> java(Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }

    private static String line(List<String> output, String start) {
        return output.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow(() -> new AssertionError(output));
    }

    @Test
    void theFirstLoadOnAnEmptyMachineUsesNoNetwork() throws Exception {
        assertEquals("CONNECTIONS 0", line(java(NetworkProbe.class, empty.toString()), "CONNECTIONS"));
    }

    @Test
    void aConnectionWouldHaveBeenSeen() throws Exception {
        assertEquals("CONNECTIONS 1", line(java(NetworkProbe.class, TestEncoders.CACHE, "http://127.0.0.1:9/"), "CONNECTIONS"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void memoryStaysFlatOverTwoThousandCallsOfRandomLengths() throws Exception {
        String[] megabytes = line(java(MemoryProbe.class, TestEncoders.CACHE, "auto", "2000"), "RSS").split(" ");
        int growth = Integer.parseInt(megabytes[2]) - Integer.parseInt(megabytes[1]);
        System.out.println("RSS grew from " + megabytes[1] + " to " + megabytes[2] + " MB");
        assertTrue(growth <= GROWTH_LIMIT_MB, () -> "grew by " + growth + " MB, the limit is " + GROWTH_LIMIT_MB);
    }
}
